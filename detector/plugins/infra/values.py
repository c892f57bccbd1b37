"""Helpers for all kinds of settings files: interpolation, image names, variables, purposes.

The facts created here contain only words of a value that cannot be a credential: a scheme, a driver, a tag, a port.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from detector.observations import Deployment, Fact, Purpose
from detector.plugins.api import Project, Source
from detector.plugins.beginnings import server_at
from detector.plugins.connections import connection_kind, is_in_memory, url_scheme
from detector.plugins.infra.conventions import conventions
from detector.plugins.purposes import purpose_of


class Place(NamedTuple):
    """The location of settings: the file, its purpose, and what the facts are about (the name of a service)."""

    path: str
    purpose: Purpose = ""
    symbol: str = ""


_VARIABLE = re.compile(r"\$\{\s*[A-Za-z_][\w.\-]*\s*(?:(:-|:\?|:\+|-|\?|\+|:)([^{}$]*))?\}")
_OTHER_VARIABLE = re.compile(r"\$\{(?:env|self|opt|ssm|cf|file|param|custom|secrets?)[:.][^{}]*\}|%env\([^)]*\)%")
_PLAIN_VARIABLE = re.compile(r"\$[A-Za-z_]\w*|\$\(\w+\)")
_TEMPLATE = re.compile(r"<%=?(.*?)-?%>|\{\{(.*?)\}\}", re.DOTALL)
LONGEST = 2_000
"""Maximum number of characters of a value that are examined."""
_QUOTED = re.compile(r"\"([^\"]*)\"|'([^']*)'")


def plain(text: str) -> str:
    """Return a value with each interpolation replaced by its default, or removed: ``${DB:-postgres}`` → ``postgres``.

    Only the first ``LONGEST`` characters are returned: no name or address is longer, and the time for templates is
    quadratic in the length.
    """
    text = text[:LONGEST]
    if "<%" in text or "{{" in text:
        text = _TEMPLATE.sub(_template_default, text)
    if "%env(" in text or "${" in text:
        text = _OTHER_VARIABLE.sub("", text)
    for _ in range(8):
        changed = _VARIABLE.sub(lambda m: (m[2] or "").strip() if m[1] in (":-", "-", ":") else "", text)
        if changed == text:
            break
        text = changed
    return _PLAIN_VARIABLE.sub("", text).strip() if "$" in text else text.strip()


def _template_default(found: re.Match[str]) -> str:
    """Return the default of a template's expression: its last string literal, if there are several or a ``default`` or
    ``||``."""
    code = found[1] if found[1] is not None else found[2]
    literals = [a or b for a, b in _QUOTED.findall(code or "")]
    falls_back = len(literals) > 1 or "default" in (code or "") or "||" in (code or "")
    return literals[-1] if literals and falls_back else ""


_TAG = re.compile(r"[\w][\w.\-]{0,127}")
_REPOSITORY = re.compile(r"[a-z0-9][a-z0-9._/\-]{0,200}", re.IGNORECASE)


def image_fact(text: str, line: int, place: Place) -> Iterator[Fact]:
    """Yield a container image by its repository, without registry, tag and digest. The value is the tag."""
    text = plain(text).strip("\"' ").partition("@")[0].lstrip("/")
    folder, _, last = text.rpartition("/")
    name, _, tag = last.partition(":")
    first, _, rest = folder.partition("/")
    if "." in first or ":" in first or first == "localhost":
        folder = rest
    for official in ("library", "docker/library"):
        folder = "" if folder == official else folder
    repository = f"{folder}/{name}" if folder else name
    if name and _REPOSITORY.fullmatch(repository):
        value = tag if _TAG.fullmatch(tag) else ""
        yield Fact("image", repository.lower(), place.path, line, "", value, place.symbol, purpose=place.purpose)


_NAME = re.compile(r"[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*", re.IGNORECASE)


def deployed_name(text: str, line: int, place: Place, *, job: bool = False) -> Iterator[Deployment]:
    """Yield the name under which a program is deployed: inference searches for a component of that name. ``job``: the
    program ends when its work is done."""
    text = plain(text).strip("\"' ")
    if len(text) <= 60 and _NAME.fullmatch(text) and sum(c.isdigit() for c in text) <= 4:
        yield Deployment("job" if job else "name", text, place.path, line, purpose=place.purpose)


def deployed_folder(
    written: str, line: int, source: Source, project: Project, *, step: bool = False
) -> Iterator[Deployment]:
    """Yield a folder of the repository from which a running program is built.

    Paths outside the repository or without files are ignored. ``step``: the path is in a CI step that releases; it is
    then relative to the root and has no purpose.
    """
    folder = project.resolve("" if step else source.folder, plain(written) or ".")
    if folder and project.below(folder):
        purpose = "" if step else purpose_of(source.path)
        yield Deployment("folder", folder, source.path, line, purpose=purpose)


_MARIADB = re.compile(r"serverVersion=[^&]*mariadb", re.IGNORECASE)
_MYSQL = re.compile(r"jdbc:mariadb:(?:aurora:|.*\buseMysqlMetadata=true)", re.IGNORECASE)
"""MariaDB's driver used for another server: https://mariadb.com/docs/connectors/mariadb-connector-j."""


def url_fact(key: str, text: str, line: int, place: Place) -> Iterator[Fact]:
    """Yield a connection URL or connection string in the value of a key.

    The value is ``mariadb`` or ``mysql`` if more than the driver names the server, its id if its port tells, ``memory``
    for a database in memory, ``cache`` if the key contains that word. The symbol is that of ``place``, else the key.
    """
    text = plain(text)
    scheme, kind = url_scheme(text), ""
    if not scheme:
        kind = connection_kind(text)
    if scheme or kind:
        server = "mariadb" if _MARIADB.search(text) else "mysql" if _MYSQL.search(text) else server_at(text)
        value = server or ("memory" if is_in_memory(text) else "cache" if "cache" in key.lower() else "")
        name = scheme or f"dsn:{kind}"
        yield Fact("url", name, place.path, line, "", value, place.symbol or key, purpose=place.purpose)


SECRET_KEY = re.compile(
    r"secret|token|passw|pwd|credential|private|api_?key|access_?key|_auth|salt|_key$", re.IGNORECASE
)
_WORD = re.compile(r"[A-Za-z_][\w.:/\\+$ -]*")
_LONGEST_KIND = 40
"""Maximum length of a word that names a kind of thing, with the separator before it."""


def kind_word(key: str, text: str) -> str:
    """Return the value of a setting whose key names a kind of thing (``DB_CONNECTION=mysql``): a driver, a dialect, a
    class, a port. '' for any other, and for everything that could be a password."""
    text = plain(text).strip("\"' ")
    if SECRET_KEY.search(key) or not _names_a_kind(key.lower()) or len(text) > 90:
        return ""
    if key.lower().endswith("port"):
        return text if text.isdigit() and len(text) <= 5 else ""
    return text if _WORD.fullmatch(text) and sum(c.isdigit() for c in text) <= 4 else ""


def _names_a_kind(key: str) -> bool:
    """Return whether a key in lower case, or what follows a separator in it, names a kind of thing."""
    known, end = conventions(), f".{key}"[-_LONGEST_KIND:]
    words = (end[at:] for at, sign in enumerate(end, 1) if sign in "_.-")
    return key in known.kind_keys or not known.kind_words.isdisjoint(words)


def variable(text: str) -> tuple[str, str]:
    """Return the name and the value of a variable in a list: ``DB=postgres``."""
    name, _, value = text.partition("=")
    return name, value


def env_facts(key: str, text: str, line: int, place: Place) -> Iterator[Fact]:
    """Yield an environment variable: a connection as ``url``, anything else as the setting ``env.<KEY>``.

    .NET treats ``:`` between the words of a name like ``__``. The store of a ready-made program is not the service's.
    """
    key = key.strip().replace(":", "__")
    if key.upper() in conventions().ready_made:
        return
    found = list(url_fact(key, text, line, place))
    yield from found
    if not found and key and len(key) < 100 and re.fullmatch(r"\w[\w.\-]*", key):
        value = kind_word(key, text)
        yield Fact("setting", f"env.{key.upper()}", place.path, line, "", value, place.symbol, purpose=place.purpose)


_EMBEDDED = ("jdbc:h2", "r2dbc:h2", "jdbc:hsqldb", "jdbc:derby")


def _kept(scheme: str, text: str) -> str:
    """Return the scheme of a connection text, with ``:file`` for an embedded database that is stored
    (``jdbc:h2:file``).

    An embedded database in memory is for tests and first steps.
    """
    kept = scheme in _EMBEDDED and text[len(scheme) :].strip(":/ ") and not is_in_memory(text)
    return f"{scheme}:file" if kept else scheme


def setting_fact(name: str, text: str, line: int, place: Place, key: str = "") -> Iterator[Fact]:
    """Yield a framework's setting. The value is the scheme of a connection text, or a word that names a kind of
    thing."""
    text = plain(text)
    value = _kept(url_scheme(text), text) or connection_kind(text) or kind_word(key or name.rpartition(".")[2], text)
    yield Fact("setting", name, place.path, line, "", value, place.symbol, purpose=place.purpose)
