"""Which empty fields are undetermined: a file that could have decided them could not be read."""

from __future__ import annotations

from detector.inference.components.parts import Part, Parts
from detector.inventory import Inventory
from detector.model import FIELDS, Stack, Undetermined
from detector.observations import Role
from detector.paths import above
from detector.plugins.registry import language_of, languages
from detector.rules import language_families
from detector.seen import Seen

_MOST = 5
"""Maximum number of files named for a field."""


def undetermined(
    stack: Stack, main: Part | None, parts: Parts, seen: Seen, inventory: Inventory
) -> tuple[Undetermined, ...]:
    """Return every empty field of the stack with each unread file that could have decided it.

    These are manifests, settings and source of production, in the main back end (``main``), in what it uses or above it;
    without a main back end, anywhere. Source in a language whose libraries are not those of the back end decides nothing:
    a bundle of scripts beside a program in Go. Nor do lock files.
    """
    near = {*parts.closure(main), *above(main.folder)} if main is not None else {*parts.all}
    spoken = stack.backend.language
    family = language_families().of(spoken.id) if spoken is not None else frozenset[str]()
    read = (path for path in dict.fromkeys(seen.unread) if path not in seen.locks and _may_decide(path, family))
    deciding = (p for p in read if _role(p, inventory) == "source")
    unread = [path for path in deciding if parts.of(path).folder in near]
    empty = [field for field in FIELDS if stack.get(field) is None]
    return tuple(Undetermined(f.path, path, "could not be read") for f in empty for path in unread[:_MOST])


def _role(path: str, inventory: Inventory) -> Role:
    """The role of a file; what a plugin says of all files together (path '.') is about source."""
    file = inventory.files.get(path) or inventory.missing.get(path)
    return file.role if file is not None else "source"


def _may_decide(path: str, family: frozenset[str]) -> bool:
    """Whether a file is no source, or in one of these languages; any file may where the language is not known."""
    language = language_of(path, languages())
    return language is None or not family or language.id in family
