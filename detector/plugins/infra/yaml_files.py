"""Chooses the reader of a YAML file by its name, else by its content. Each file has at most one; other readers are not
imported."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.errors import Unreadable
from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.beginnings import may_tell
from detector.plugins.infra import at
from detector.plugins.infra.names import is_compose_name

_BY_NAME: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (r"(.*/)?(\.github/(workflows|actions)/.*|\.gitlab-ci[^/]*|\.gitlab/.*|\.circleci/config|\.travis|\.?azure-pipelines[^/]*"
         r"|\.(azure-pipelines|azuredevops|woodpecker|buildkite|semaphore)/[^/]*|bitbucket-pipelines|\.drone|\.woodpecker"
         r"|\.?appveyor|cloudbuild[^/]*|\.cirrus)\.ya?ml", "ci.read"),
        (r"(.*/)?(serverless[^/]*|sam|template)\.ya?ml", "cloud.read_yaml"),
        (r"(.*/)?Chart\.yaml|(.*/)?requirements\.ya?ml", "kubernetes.read_chart"),
        (r"(.*/)?values[^/]*\.ya?ml", "kubernetes.read_values"),
        (r"(.*/)?render\.yaml", "paas.read_render"),
        (r"(.*/)?(skaffold|\.platform\.app|\.lando|vapor|app|manifest|\.ddev/config|\.(platform|upsun)/[^/]*)\.ya?ml",
         "paas.read_yaml"),
        (r"(.*/)?sqlc\.ya?ml", "tools.read_sqlc"),
        (r"(.*/)?jobs/[^/]+/templates/bpm\.ya?ml", "bosh.read"),
        (r"(.*/)?(application|bootstrap)([-.][^/]*)?\.ya?ml", "spring.read_yaml"),
        (r"(.*/)?(db/config|database([-_.][^/]*)?)\.yml(\..*)?", "rails.read"),
        (r"(.*/)?config/(database|cable|cache|mongoid|neo4j|redis|cassandra|influxdb|elasticsearch|memcached|sunspot|dynamoid|couchdb"
         r"|arangodb|queue|secrets|storage|sequel|settings)[^/]*\.ya?ml(\..*)?", "rails.read"),
        (r"(.*/)?(config/packages/(.*/)?[^/]*(doctrine|cache|redis|framework|mongo|neo4j|elastic|propel|api_platform|database)[^/]*"
         r"|config/packages|app/config/[^/]*|config/(services|config|parameters)[^/]*|propel[^/]*|doctrine[^/]*)\.ya?ml(\.dist)?",
         "symfony.read"),
    )
)  # fmt: skip
_SUFFIX = re.compile(r"\.(?:example|sample|dist|default|template|tmpl|tpl|erb|j2|dev|local|prod)$")
_COMPOSE = re.compile(rb"^services:", re.MULTILINE)
_KUBERNETES = re.compile(rb"^apiVersion:", re.MULTILINE)
_TEMPLATE = re.compile(rb"\{\{|\{%|<%")
_TEXTS = re.compile(r"(^|/)(i18n|locales?|lang|langs|languages|translations|messages|l10n)/", re.IGNORECASE)


def reader_of(source: Source) -> str:
    """Return the name of the matching reader (``compose.read``), '' if there is none."""
    path = _SUFFIX.sub("", source.path)
    if is_compose_name(path):
        return "compose.read"
    if b"{{" in source.data and "/templates/" in f"/{path}":
        return "kubernetes.read_template"
    found = next((read for pattern, read in _BY_NAME if pattern.fullmatch(path)), "")
    other = found in ("paas.read_yaml", "rails.read") and source.name != "skaffold.yaml"
    if other and _is_kubernetes(source.data):
        return "kubernetes.read_manifests"
    return found or _by_content(source)


def _is_kubernetes(data: bytes) -> bool:
    return b"kind:" in data and _KUBERNETES.search(data) is not None


def _by_content(source: Source) -> str:
    data = source.data
    if _is_kubernetes(data):
        return "kubernetes.read_manifests"
    if b"AWSTemplateFormatVersion" in data or b"Type: AWS::" in data:
        return "cloud.read_yaml"
    if _COMPOSE.search(data) and b"image:" in data:
        return "compose.read"
    if (
        len(data) < 200_000
        and not _TEXTS.search(source.path)
        and may_tell(data)
        and source.role in ("source", "tooling")
    ):
        return "spring.read_yaml"
    return ""


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the facts of a YAML file of any kind."""
    found = reader_of(source)
    if not found:
        return
    try:
        yield from at(found)(source, project)
    except Unreadable:  # a template of YAML (Helm, Handlebars, Jinja) is not valid YAML
        if not _TEMPLATE.search(source.data):
            raise
        yield from at("kubernetes.read_template")(source, project)
