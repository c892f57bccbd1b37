"""Reads requirements: PEP 508 lines in any manifest, and pip's requirements files.

Sources: https://peps.python.org/pep-0508/, https://pip.pypa.io/en/stable/reference/requirements-file-format/.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from detector.limits import check_time
from detector.observations import Dependency, Observation, Package, Scope, Warning
from detector.plugins.api import Project, Source
from detector.plugins.python.conventions import conventions

_WORD = re.compile(r"[a-z]+")


def required(text: str, path: str, line: int, scope: Scope = "runtime") -> Iterator[Dependency]:
    """Yield what a PEP 508 line declares, nothing if the text is no requirement: the package, and those of its extras.

    The URL of a direct reference (``name @ url``) is dropped, since it may contain a token.
    """
    check_time()
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return
    yield from declared(requirement.name, str(requirement.specifier), requirement.extras, path, line, scope)


def declared(
    name: str, specifier: str, extras: Iterable[str], path: str, line: int, scope: Scope
) -> Iterator[Dependency]:
    """Yield the same for a package whose name, specifier and extras are given separately, as in a TOML table.

    The version of a package that comes with an extra is that package's own choice, so it is not known.
    """
    package = canonicalize_name(name)
    yield Dependency("pypi", package, path, line, scope, specifier, pinned(specifier))
    brought = conventions().extras.get(package, {})
    for extra in sorted(map(canonicalize_name, extras)):
        if extra in brought:
            yield Dependency("pypi", brought[extra], path, line, scope)


def pinned(specifier: str) -> str:
    """Return the only version that a specifier allows, '' if several: ``==3.0.3`` → ``3.0.3``, ``>=3`` → ''."""
    version = specifier.removeprefix("==").lstrip("=").strip()
    return version if specifier.startswith("==") and not set(version) & set(",*<>!~") else ""


def scope_of(name: str, default: Scope = "runtime") -> Scope:
    """Return the scope that the name of a group, extra or file means: ``requirements-dev.txt`` → dev."""
    parts = _WORD.findall(name.lower())
    for word, scope in conventions().scopes.items():
        if any(part == word or (len(word) > 2 and part.startswith(word)) for part in parts):
            return scope
    return default


def read(source: Source, project: Project) -> Iterator[Observation]:
    """Yield what a requirements file declares.

    Included files (``-r``) are not followed: they are read on their own. A ``requirements.txt`` at the root, or with
    source in its folder, also defines a package.
    """
    if source.name == "requirements.txt" and _holds_source(source.folder, project):
        yield Package("pypi", "", source.path, source.folder, private=True, uses=_local(source, project))
    name = source.path.rpartition("requirements/")[2] if "requirements/" in source.path else source.name
    yield from lines(source, project, scope_of(name.replace("requirements", "")))


def _local(source: Source, project: Project) -> tuple[str, ...]:
    """Return the local folders that a requirements file installs: ``../shared``, ``-e ./libs/core[extra]``."""
    texts = [re.sub(r"^(-e|--editable)[\s=]+", "", line.strip()) for line in source.text.splitlines()]
    paths = [re.split(r"[\s\[;#]", text.removeprefix("file:"))[0] for text in texts if text.startswith(_PATHS)]
    return tuple(found for path in paths if (found := project.resolve(source.folder, path)))


_PATHS = ("./", "../", "file:./", "file:../")


def _holds_source(folder: str, project: Project) -> bool:
    """Return whether a folder is the root or contains Python source.

    A folder with only lists of requirements (``dependencies/pip``) belongs to the program above it.
    """
    return not folder or any(path.endswith(".py") and path.startswith(f"{folder}/") for path in project.files)


def lines(source: Source, project: Project, scope: Scope) -> Iterator[Observation]:
    """Yield the dependencies in the text of a requirements file, with continuation lines joined."""
    pending, start = "", 0
    for number, raw in enumerate(source.text.splitlines(), 1):
        if not pending:
            start = number
        line = re.sub(r"(^|\s)#.*$", "", raw).strip()
        if line.endswith("\\"):
            pending += line[:-1] + " "
            continue
        text, pending = (pending + line).strip(), ""
        if text:
            yield from _line(text, start, source, project, scope)


def _line(text: str, number: int, source: Source, project: Project, scope: Scope) -> Iterator[Observation]:
    if text.startswith(("-r", "--requirement", "-c", "--constraint")):
        target = re.split(r"[\s=]+", text, maxsplit=1)[-1] if re.search(r"[\s=]", text) else text[2:]
        inside = project.resolve(source.folder, target.strip())
        if inside is None:
            yield Warning(source.path, f"{target} leads out of the repository and is not read", number)
        return
    if text.startswith(("-e", "--editable")) or "://" in text.partition("#egg=")[0].partition(" @ ")[0]:
        text = re.split(r"[&\s]", text.partition("#egg=")[2])[0]
    elif text.startswith("-"):
        return
    else:
        text = re.split(r"\s--", text)[0].strip()
    yield from required(text, source.path, number, scope)
