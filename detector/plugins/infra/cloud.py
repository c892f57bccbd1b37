"""CloudFormation, SAM, the Serverless Framework and Firebase: resources with their engine, connections in environments.

Sources: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html,
https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml,
https://firebase.google.com/docs/functions/organize-functions.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Deployment, Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.commands import command_facts
from detector.plugins.infra.flat import json_leaves
from detector.plugins.infra.platforms import platforms
from detector.plugins.infra.values import Place, deployed_folder, env_facts, image_fact, kind_word
from detector.plugins.purposes import purpose_of
from detector.plugins.yaml_text import Leaf, yaml_leaves


def read_yaml(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the facts of a template in YAML. Its short functions (``!Ref``) are ignored."""
    yield from _facts(list(yaml_leaves(source.text)), source, project)


def _code(leaves: list[Leaf], source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folders from which the functions of a template are built."""
    for keys, value, line in leaves:
        if keys and keys[-1] in platforms().templates.code and "://" not in value:
            yield from deployed_folder(value, line, source, project)


def read_json(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the facts of a template in JSON. Other JSON files with such a name contain no resource types."""
    if b'"AWS::' in source.data:
        yield from _facts(list(json_leaves(source)), source, project)


def read_firebase(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the folders of the functions that ``firebase.json`` deploys; the default is ``functions``."""
    leaves = [(keys, value, line) for keys, value, line in json_leaves(source) if keys[:1] == ("functions",)]
    named = [(value, line) for keys, value, line in leaves if keys[-1] == "source"]
    for folder, line in named or [("functions", line) for _, _, line in leaves[:1]]:
        yield from deployed_folder(folder, line, source, project)


def _facts(leaves: list[Leaf], source: Source, project: Project) -> Iterator[Fact | Deployment]:
    yield from template_facts(leaves, source.path)
    yield from _code(leaves, source, project)


def template_facts(leaves: list[Leaf], path: str) -> Iterator[Fact]:
    """Yield the resources of a template, with the engine from their properties or from the default of a parameter, and
    the images, commands, routes and environment variables."""
    place, known = Place(path, purpose_of(path)), platforms().templates
    texts = {keys: value for keys, value, _ in leaves}
    parameters = {
        keys[1]: value for keys, value in texts.items() if keys[:1] == ("Parameters",) and keys[2:] == ("Default",)
    }
    for keys, value, line in leaves:
        last = keys[-1] if keys else ""
        if last == "Type" and value.startswith(("AWS::", "Alexa::", "Custom::")) and len(keys) > 1:
            stated = [texts.get((*keys[:-1], "Properties", k), "") for k in known.engines]
            engine = next((s for s in stated if s), "")
            word = kind_word("engine", parameters.get(engine, engine))
            yield Fact("resource", value, path, line, "", word, keys[-2], purpose=place.purpose)
        elif len(keys) > 1 and keys[-2] in known.environments:
            yield from env_facts(last, value, line, place)
        elif last in ("Image", "image"):
            yield from image_fact(value, line, place)
        elif keys[:1] == ("plugins",):
            yield Fact(
                "setting", "serverless.plugins", path, line, "", kind_word("module", value), purpose=place.purpose
            )
        elif last in ("Command", "command"):
            yield from command_facts(value, line, place)
        elif known.routes.intersection(keys[-2:]) or (last == "Type" and "Events" in keys):
            yield from _event(keys, value, line, place)


def _event(keys: tuple[str, ...], value: str, line: int, place: Place) -> Iterator[Fact]:
    """Yield a route of a function as ``serverless.event``, with the kind of its gateway.

    Examples: ``http: GET /notes``, ``http: {path}``, or SAM's ``Events: {List: {Type: Api}}``. GraphQL behind one path
    is no route of a REST API.
    """
    kind = next((key for key in keys[-2:] if key in platforms().templates.routes), "")
    if kind and "events" in keys and keys[-1] in (kind, "path", "route") and "graphql" not in value.lower():
        yield Fact("setting", "serverless.event", place.path, line, "", kind, purpose=place.purpose)
    elif value in ("Api", "HttpApi") and keys[-1] == "Type":
        yield Fact("setting", "serverless.event", place.path, line, "", value, purpose=place.purpose)
