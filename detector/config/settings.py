"""The content of a config file: its settings, its values, their lines."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from detector.choices import Mode
from detector.config.document import Document
from detector.config.layout import normal
from detector.config.node import Node

if TYPE_CHECKING:
    from detector.model import ReportWarning

_SECTIONS_OF_FILE = ("version", "project", "techStack", "constraints")


class Settings:
    """The content of a config file, or of one that does not exist yet. Objects are immutable.

    ``document``: the tree with positions, for code that changes the file. ``exists``: whether the file exists.
    """

    def __init__(self, document: Document, *, exists: bool) -> None:
        self.document, self.exists = document, exists

    @property
    def path(self) -> str:
        """The path of the file, which may not exist yet: POSIX, relative to the root."""
        return self.document.path

    @property
    def text(self) -> bytes:
        """The bytes of the whole file."""
        return self.document.text.encode()

    @property
    def warnings(self) -> tuple[ReportWarning, ...]:
        """Keys that look like a misspelt setting and have no effect, with their lines."""
        if self.document.root is None:
            return ()
        from detector.config.misspelt import misspelt

        return tuple(misspelt(self.document))

    @property
    def mode(self) -> Mode:
        """``adaptive`` (the default), ``strict`` or ``flexible``."""
        mode: Mode = self._text("techStack.mode", "adaptive")  # type: ignore[assignment]  # validate() checked it
        return mode

    @property
    def enabled(self) -> bool:
        """``autoDetect.enabled``: whether the detector may change this file."""
        node = self.find("techStack.autoDetect.enabled")
        return True if node is None or node.null else node.plain() is True

    @property
    def scan_depth(self) -> Literal["deep", "manifests"]:
        """``autoDetect.scanDepth``: whether source is read too, or manifests only."""
        return "manifests" if self._text("techStack.autoDetect.scanDepth", "deep") == "manifests" else "deep"

    @property
    def pinned(self) -> frozenset[str]:
        """``autoDetect.pinned``: dotted fields that the detector does not change; ``components`` for the whole list."""
        return frozenset(self._texts("techStack.autoDetect.pinned") or ())

    @property
    def exclude(self) -> tuple[str, ...]:
        """``autoDetect.exclude``: patterns of paths that are not read, in .gitignore syntax."""
        return self._texts("techStack.autoDetect.exclude") or ()

    @property
    def allowed_packages(self) -> tuple[str, ...] | None:
        """``constraints.allowedPackages``, or None if every package is allowed."""
        return self._texts("constraints.allowedPackages")

    @property
    def forbidden_packages(self) -> tuple[str, ...]:
        """``constraints.forbiddenPackages``."""
        return self._texts("constraints.forbiddenPackages") or ()

    @property
    def version_pinning(self) -> bool:
        """``constraints.versionPinning``: every direct dependency names one exact version."""
        node = self.find("constraints.versionPinning")
        return node is not None and node.plain() is True

    @cached_property
    def components(self) -> dict[str, int]:
        """The paths listed under ``components``, with their index in the list."""
        node = self.find("techStack.components")
        entries = node.real.elements if node is not None else []
        paths = [entry.get("path") for entry in entries]
        return {normal(path.real.text): i for i, path in enumerate(paths) if path is not None}

    def value(self, field: str) -> str | None:
        """Return the value of a dotted field such as ``backend.framework``, or None if it has none.

        ``components.<index>.backend.framework`` is the value of an entry of the list.
        """
        node = self.find(f"techStack.{field}")
        return None if node is None or node.null else node.real.text.strip() or None

    def line(self, field: str) -> int:
        """Return the line of a dotted field, or of the nearest existing key that contains it; 0 without a file."""
        if not self.exists:
            return 0
        parts = field.split(".")
        if parts[0] not in _SECTIONS_OF_FILE:
            parts.insert(0, "techStack")
        node = place = self.document.root
        for part in parts:
            entry = node.entry(part) if node is not None else None
            if entry is None:
                break
            place, node = entry
        return self.document.line(place.start) if place is not None else 1

    def find(self, dotted: str) -> Node | None:
        """Return the node at a dotted path from the top of the file, through aliases and ``<<``."""
        node = self.document.root
        for part in dotted.split("."):
            entry = node.entry(part) if node is not None else None
            if entry is None:
                return None
            node = entry[1]
        return node

    def _text(self, dotted: str, default: str) -> str:
        node = self.find(dotted)
        return default if node is None or node.null else node.real.text

    def _texts(self, dotted: str) -> tuple[str, ...] | None:
        node = self.find(dotted)
        if node is None or node.null:
            return None
        return tuple(element.real.text for element in node.real.elements)
