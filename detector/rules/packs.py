"""Finds the rules folders: the built-in one and those of installed rule packs, through one entry-point group."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from detector.errors import RuleError
from detector.extensions import entry_points
from detector.rules import builtin_folder
from detector.rules.schema import Rule

GROUP = "detect_stack.rules"


def folders() -> list[Path]:
    """Return the built-in folder, then those of rule packs, sorted by the name of their entry point.

    The entry point of a rule pack is a function that returns its folder. Raises RuleError if one does not load or
    returns no folder.
    """
    found = [builtin_folder()]
    for point in entry_points(GROUP):
        try:
            folder = Path(point.load()())
        except (Exception, SystemExit) as error:
            remedy = "update or uninstall the package that brings it"
            raise RuleError(f"rule pack {point.name} does not load: {error!r}", remedy=remedy) from error
        if not folder.is_dir():
            remedy = "its package must hold the rule files, and its entry point return where"
            raise RuleError(f"rule pack {point.name} gives {folder}, which is no folder", remedy=remedy)
        found.append(folder)
    return found


def load_all(places: Sequence[Path] | None = None) -> dict[str, Rule]:
    """Return all technologies of the folders (default: all installed ones), checked against each other, by key."""
    from detector.rules.groups import read_groups
    from detector.rules.load import checked, read_folder

    folders_ = places or folders()
    groups = read_groups(folders_)
    listed = checked([rule for folder in folders_ for rule in read_folder(folder)], groups)
    return {technology.key: technology for technology in listed}
