"""Platform files: Procfile, app.json, render.yaml, fly.toml, railway.json, devcontainer.json, Skaffold, Platform.sh,
DDEV, Lando, wrangler.toml, App Engine's app.yaml and Cloud Foundry's manifest.yml.

Services that a platform provides are ``resource`` facts named ``<platform>:<service>`` (``heroku:heroku-postgresql``,
``render:postgres``, ``platformsh:mysql``, ``cloudflare:d1_databases``).
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_toml, mapping, sequence, string
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.flat import json_leaves
from detector.plugins.infra.started import deployed_by
from detector.plugins.infra.values import Place, deployed_folder, env_facts, image_fact, kind_word, plain, url_fact
from detector.plugins.purposes import purpose_of
from detector.plugins.yaml_text import Leaf, yaml_leaves


def read_procfile(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the commands of a Procfile, ``process: command`` per line
    (https://devcenter.heroku.com/articles/procfile)."""
    for number, row in enumerate(source.text.splitlines(), 1):
        name, colon, command = row.partition(":")
        if colon and not name.lstrip().startswith("#"):
            place = Place(source.path, purpose_of(source.path), name.strip())
            yield from command_facts(command, number, place)
            yield from deployed_by(command, number, place, project)


def read_app_json(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the add-ons, variables and scripts of Heroku's app.json. Those of ``environments.test`` are for tests."""
    if b'"addons"' not in source.data and b'"scripts"' not in source.data and b'"env"' not in source.data:
        return
    for path, value, line in json_leaves(source):
        place = Place(source.path, "test" if path[:2] == ("environments", "test") else purpose_of(source.path))
        if "addons" in path and (path[-1].isdigit() or path[-1] == "plan"):
            yield _resource("heroku", value, line, place)
        elif "env" in path and len(path) > 1:
            key = path[path.index("env") + 1]
            yield from env_facts(key, value, line, place)
        elif "scripts" in path:
            yield from command_facts(value, line, place)


def _resource(platform: str, text: str, line: int, place: Place) -> Fact:
    name, _, tag = plain(text).partition(":")
    return Fact(
        "resource", f"{platform}:{name.lower()}", place.path, line, "", kind_word("kind", tag), purpose=place.purpose
    )


def read_render(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the facts of render.yaml (https://render.com/docs/blueprint-spec). Databases are PostgreSQL, ``redis`` and
    ``keyvalue`` are Redis."""
    place = Place(source.path, purpose_of(source.path))
    leaves = list(yaml_leaves(source.text))
    for path, value, line in leaves:
        if path[:1] == ("databases",) and path[2:] == ("name",):
            yield _resource("render", "postgres", line, place)
        elif path[-1:] == ("type",) and value in ("redis", "keyvalue"):
            yield _resource("render", value, line, place)
        elif path[-1:] in (("preDeployCommand",), ("startCommand",), ("buildCommand",), ("dockerCommand",)):
            yield from command_facts(value, line, place)
        elif path[-1:] == ("url",) and "image" in path:
            yield from image_fact(value, line, place)
    yield from _listed_variables(leaves, place)


def _listed_variables(leaves: list[Leaf], place: Place) -> Iterator[Fact]:
    """Yield variables in the form ``- key: X`` (or ``name: X``) with ``value: y`` beside it."""
    names = {path[:-1]: value for path, value, _ in leaves if path[-1:] in (("key",), ("name",))}
    for path, value, line in leaves:
        if path[-1:] == ("value",) and path[:-1] in names:
            yield from env_facts(names[path[:-1]], value, line, place)


def read_toml(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the variables, release commands and bound databases of fly.toml, railway.toml and wrangler.toml."""
    data, lines = load_toml(source)
    place = Place(source.path, purpose_of(source.path))
    for table in ("env", "vars"):
        for key, value in mapping(data.get(table)).items():
            yield from env_facts(key, string(value), lines.of(key, after=lines.section(f"[{table}]")), place)
    deploy, build = mapping(data.get("deploy")), mapping(data.get("build"))
    for command in (
        deploy.get("release_command"),
        deploy.get("startCommand"),
        build.get("image"),
        *mapping(data.get("processes")).values(),
    ):
        text = string(command)
        yield from command_facts(text, lines.of(text), place) if text else ()
    yield from image_fact(string(build.get("image")), lines.of("image"), place)
    for binding in ("d1_databases", "hyperdrive", "kv_namespaces"):
        if sequence(data.get(binding)):
            yield _resource("cloudflare", binding, lines.of(binding), place)


def read_json(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the image, variables and commands of railway.json and devcontainer.json."""
    development = source.name in ("devcontainer.json", ".devcontainer.json")
    place = Place(source.path, "development" if development else purpose_of(source.path))
    for path, value, line in json_leaves(source):
        if not path:
            return
        if path[-1] == "image":
            yield from image_fact(value, line, place)
        elif path[-1].lower().endswith("command"):
            yield from command_facts(value, line, place)
        elif len(path) > 1 and path[-2] in ("containerEnv", "remoteEnv", "variables"):
            yield from env_facts(path[-1], value, line, place)


def read_yaml(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the services, variables and commands of Skaffold, Platform.sh, DDEV, Lando, App Engine, Cloud Foundry and
    Laravel Vapor."""
    platform = _platform(source.path)
    purpose = "development" if platform in ("ddev", "lando") else purpose_of(source.path)
    place = Place(source.path, purpose)
    for path, value, line in yaml_leaves(source.text):
        last, parent = path[-1] if path else "", path[-2] if len(path) > 1 else ""
        if platform in ("platformsh", "ddev", "lando") and last == "type" and (parent or platform == "platformsh"):
            yield _resource(platform, value, line, place)
        elif platform == "skaffold" and last == "remoteChart":
            yield _resource("helm", value.rpartition("/")[2], line, place)
        elif platform == "vapor" and last in ("database", "cache"):
            yield Fact("setting", f"vapor.{last}", source.path, line, "", "", purpose=purpose)
        elif parent in ("env_variables", "env", "variables"):
            yield from env_facts(last, value, line, place)
        elif platform == "app" and path[:1] == ("applications",) and last == "path":
            yield from deployed_folder(value, line, source, project)
        elif last in ("deploy", "build", "start", "command") or parent in ("deploy", "build"):
            yield from command_facts(value, line, place)
        else:
            yield from url_fact(last, value, line, place)


def _platform(path: str) -> str:
    name = path.rpartition("/")[2]
    if ".ddev/" in path or ".platform" in path or ".upsun" in path:
        return "ddev" if ".ddev/" in path else "platformsh"
    return {".lando.yml": "lando", "skaffold.yaml": "skaffold", "vapor.yml": "vapor"}.get(name, "app")
