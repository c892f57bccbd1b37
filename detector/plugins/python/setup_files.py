"""Reads ``setup.py`` (parsed, never run) and ``setup.cfg``.

Source: https://setuptools.pypa.io/en/latest/references/keywords.html.
"""

from __future__ import annotations

import ast
import configparser
import textwrap
from collections.abc import Iterator

from packaging.utils import canonicalize_name

from detector.errors import Unreadable
from detector.observations import Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.formats import Lines, without_rows_of_blanks
from detector.plugins.python.classifiers import kind_of
from detector.plugins.python.offered import Groups, groups_of, start_something
from detector.plugins.python.requirements import required, scope_of

LISTS: dict[str, Scope] = {"install_requires": "runtime", "setup_requires": "build", "tests_require": "test"}
"""The arguments of ``setup()`` that list dependencies, with their scopes."""
LARGEST = 200_000
"""Maximum size in bytes of a setup.py that ``ast`` parses: it needs 600 bytes of memory for each byte."""


def read_setup_py(source: Source, project: Project) -> Iterator[Observation]:
    """Yield what the arguments of ``setup()`` declare.

    Variables are followed as long as their values are literal. What ``ast`` cannot parse goes to ``read_python2``.
    """
    try:
        if len(source.data) > LARGEST:
            raise MemoryError
        tree = ast.parse(source.text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        from detector.plugins.python.setup_legacy import read_python2

        yield from read_python2(source, getattr(error, "lineno", 0) or 0)
        return
    values = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "setup":
            yield from _arguments({k.arg: k.value for k in node.keywords if k.arg}, values, source, project)


def _arguments(
    given: dict[str, ast.expr], values: dict[str, ast.expr], source: Source, project: Project
) -> Iterator[Observation]:
    name = _literal(given.get("name"), values)
    groups = _groups(given.get("entry_points"), values)
    entry = "scripts" in given or start_something(groups, source.folder, project)
    line = given["name"].lineno if "name" in given else 1
    shown = canonicalize_name(name) if isinstance(name, str) else ""
    classifiers = (text for text, _ in _literals(given.get("classifiers"), values))
    kind, extension = kind_of(shown, classifiers, source.folder, entry, project)
    yield Package(
        "pypi", shown, source.path, source.folder, line=line, entry=entry, kind=kind, extension=extension
    )  # fmt: skip
    for keyword, scope in LISTS.items():
        yield from _strings(given.get(keyword), values, source, scope)
    extras = given.get("extras_require")
    extras = values.get(extras.id) if isinstance(extras, ast.Name) else extras
    if isinstance(extras, ast.Dict):
        for key, listed in zip(extras.keys, extras.values, strict=True):
            extra = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else ""
            yield from _strings(listed, values, source, scope_of(extra, "optional"))


def _groups(node: ast.expr | None, values: dict[str, ast.expr]) -> Groups:
    """Return the entry points that an argument declares, one group of an unknown name where it is not literal."""
    node = values.get(node.id) if isinstance(node, ast.Name) else node
    if isinstance(node, ast.Dict):
        named = (key.value if isinstance(key, ast.Constant) else "" for key in node.keys)
        found = ([text for text, _ in _literals(value, values)] for value in node.values)
        return {str(name): listed for name, listed in zip(named, found, strict=True)}
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return groups_of(textwrap.dedent(node.value))
    return {"": ()} if node is not None else {}


def _strings(node: ast.expr | None, values: dict[str, ast.expr], source: Source, scope: Scope) -> Iterator[Observation]:
    for text, line in _literals(node, values):
        yield from required(text, source.path, line, scope)


def _literals(node: ast.expr | None, values: dict[str, ast.expr], depth: int = 0) -> Iterator[tuple[str, int]]:
    """Yield the lines of the literal strings in a list, each with its line in the file."""
    if node is None or depth > 20:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        for offset, text in enumerate(node.value.splitlines()):
            yield text.strip(), node.lineno + offset
        return
    inner: list[ast.expr] = []
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        inner = node.elts
    elif isinstance(node, ast.BinOp):
        inner = [node.left, node.right]
    elif isinstance(node, ast.Starred):
        inner = [node.value]
    elif isinstance(node, ast.Name) and node.id in values:
        inner = [values[node.id]]
    elif isinstance(node, ast.Call):
        inner = node.args if isinstance(node.func, ast.Name) and node.func.id in ("list", "sorted", "tuple") else []
    for child in inner:
        yield from _literals(child, values, depth + 1)


def _literal(node: ast.expr | None, values: dict[str, ast.expr]) -> object:
    """Return a constant, of a conditional one the first: ``"shop" if not small else "shop-small"``."""
    if isinstance(node, ast.Name):
        node = values.get(node.id)
    if isinstance(node, ast.IfExp):
        node = node.body
    return node.value if isinstance(node, ast.Constant) else None


_MOST_LINES = 10_000
"""Maximum number of lines of a setup.cfg: configparser needs quadratic time for lines it does not understand."""


def read_setup_cfg(source: Source, project: Project) -> Iterator[Observation]:
    """Yield what the declarative ``setup.cfg`` declares: ``[metadata]``, ``[options]``, ``[options.extras_require]``.

    Raises Unreadable if the file is no INI file or has too many lines.
    """
    if source.data.count(b"\n") > _MOST_LINES:
        raise Unreadable(f"over {_MOST_LINES:,} lines")
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(without_rows_of_blanks(source.text))
    except configparser.Error as error:
        line = getattr(error, "lineno", 0) or 0
        raise Unreadable("not an INI file", line) from error
    lines = Lines(source.text)
    if parser.has_option("metadata", "name"):
        name = canonicalize_name(parser.get("metadata", "name"))
        entry = start_something(_listed(parser, "options.entry_points"), source.folder, project)
        line = lines.of("name", after=lines.section("[metadata]"))
        listed = map(str.strip, parser.get("metadata", "classifiers", fallback="").splitlines())
        kind, extension = kind_of(name, listed, source.folder, entry, project)
        yield Package(
            "pypi", name, source.path, source.folder, line=line, entry=entry, kind=kind, extension=extension
        )  # fmt: skip
    wanted: list[tuple[str, str, Scope]] = [("options", key, scope) for key, scope in LISTS.items()]
    if parser.has_section("options.extras_require"):
        extras = parser.options("options.extras_require")
        wanted += [("options.extras_require", extra, scope_of(extra, "optional")) for extra in extras]
    for section, key, scope in wanted:
        if parser.has_option(section, key):
            start = lines.of(key, after=lines.section(f"[{section}]"))
            for text in parser.get(section, key).splitlines():
                line = lines.of(text, after=start - 1) if text.strip() else start
                yield from required(text.strip(), source.path, line, scope)


def _listed(parser: configparser.RawConfigParser, section: str) -> Groups:
    """Return the entry points in a section of setup.cfg: one group a key, one entry point a line."""
    items = parser.items(section) if parser.has_section(section) else ()
    return {group: [line for line in value.splitlines() if line.strip()] for group, value in items}
