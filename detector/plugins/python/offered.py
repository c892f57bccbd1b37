"""What the entry points of a distribution start: https://packaging.python.org/en/latest/specifications/entry-points/."""

from __future__ import annotations

import configparser
import posixpath
from collections.abc import Mapping, Sequence

from detector.plugins.api import Project
from detector.plugins.formats import without_rows_of_blanks
from detector.plugins.python.conventions import conventions
from detector.plugins.python.modules import file_of

Groups = Mapping[str, Sequence[str]]
"""The entry points of each group, as ``name = module:function``; none for a group whose entry points are not literal."""
_ASIDE = ("example", "test", "fixture", "docs")


def start_something(groups: Groups, folder: str, project: Project) -> bool:
    """Return whether entry points start something.

    Those that other programs load (``plugins`` in ``rules/conventions/python.yml``), and those whose module is an example
    or a test, do not. ``folder``: that of the manifest.
    """
    groups = {group: listed for group, listed in groups.items() if group not in conventions().plugins}
    return any(not listed or not all(_is_aside(text, folder, project) for text in listed) for listed in groups.values())


def _is_aside(text: str, folder: str, project: Project) -> bool:
    module = text.rpartition("=")[2].partition(":")[0].strip()
    paths = (file_of(module, project, root) for root in (folder, posixpath.join(folder, "src")))
    path = next(filter(None, paths), "")
    return bool(path) and project.files[path].role in _ASIDE


def groups_of(text: str) -> Groups:
    """Return the groups in a text in the format of INI files, one of an unknown name if it cannot be read."""
    parser = configparser.RawConfigParser(strict=False, delimiters=("=",))
    try:
        parser.read_string(without_rows_of_blanks(text))
    except configparser.Error:
        return {"": ()}
    return {group: [value for _, value in parser.items(group)] for group in parser.sections()}
