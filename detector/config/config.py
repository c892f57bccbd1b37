"""The config file of a repository: reading it, asking it, saving it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from detector.config.document import MAX_BYTES, Document, parse
from detector.config.layout import normal, validate
from detector.config.node import Node
from detector.errors import ConfigError, WriteError
from detector.files import write_whole

if TYPE_CHECKING:
    from detector.model import Report, ReportWarning

Mode = Literal["adaptive", "strict", "flexible"]
Known = Callable[[str, str], Sequence[str]]
"""Tells which ids a text may mean in a category: ``detector.rules.names``."""

PLACES = (".claude/agentweaver.config.yml", "agentweaver.config.yml")
MINIMUM_CONFIDENCE = 0.5

_SECTIONS_OF_FILE = ("version", "project", "techStack", "constraints")


class Change(NamedTuple):
    """One value that a merge changed: dotted field, what stood there, what stands there now (None is
    nothing)."""

    field: str
    old: str | None
    new: str | None


class Config:
    """A config file, or the one that would be written where there is none. Objects never change.

    ``Config.load(root)`` or ``Config.parse(text, path)`` make one, ``merge`` gives a new one, ``save``
    writes it.
    """

    def __init__(self, document: Document, *, original: bytes | None, changes: tuple[Change, ...] = ()) -> None:
        self._document, self._original, self.changes = document, original, changes

    @classmethod
    def load(cls, root: str | Path) -> Config:
        """Read the config of a repository.

        Args:
            root: the repository.
        Returns:
            The config at ``.claude/agentweaver.config.yml``, else at ``agentweaver.config.yml``, else an
            empty one with ``exists`` False.
        Raises:
            ConfigError: it cannot be read, or is no such config; with path, line and remedy.
        """
        for relative in PLACES:
            data = _read(Path(root), relative)
            if data is not None:
                return cls.parse(data, relative)
        return cls(Document("", PLACES[0], None), original=None)

    @classmethod
    def parse(cls, text: bytes, path: str = PLACES[0]) -> Config:
        """Read a config from memory. ``path`` is for messages and for ``save``. Raises ConfigError."""
        document = parse(text, path)
        validate(document)
        return cls(document, original=text)

    # ------------------------------------------------------------ what it says

    @property
    def exists(self) -> bool:
        """The file stands on disk."""
        return self._original is not None

    @property
    def path(self) -> str:
        """Where it stands or would stand: POSIX, relative to the root."""
        return self._document.path

    @property
    def text(self) -> bytes:
        """The whole file."""
        return self._document.text.encode()

    @property
    def document(self) -> Document:
        """The tree with places, for code that changes the file."""
        return self._document

    @property
    def warnings(self) -> tuple[ReportWarning, ...]:
        """Keys that look like a misspelt setting, with their lines: they have no effect."""
        from detector.config.misspelt import misspelt

        return tuple(misspelt(self._document))

    @property
    def mode(self) -> Mode:
        """``adaptive``, ``strict`` or ``flexible``; adaptive where nothing is said."""
        mode: Mode = self._text("techStack.mode", "adaptive")  # type: ignore[assignment]  # validate() saw to it
        return mode

    @property
    def enabled(self) -> bool:
        """``autoDetect.enabled``: may the detector change this file?"""
        node = self.find("techStack.autoDetect.enabled")
        return True if node is None or node.null else node.plain() is True

    @property
    def scan_depth(self) -> Literal["deep", "manifests"]:
        """``autoDetect.scanDepth``: read source too, or manifests only."""
        return "manifests" if self._text("techStack.autoDetect.scanDepth", "deep") == "manifests" else "deep"

    @property
    def pinned(self) -> frozenset[str]:
        """``autoDetect.pinned``: dotted fields the detector leaves alone; ``components`` for the whole
        list."""
        return frozenset(self._texts("techStack.autoDetect.pinned") or ())

    @property
    def exclude(self) -> tuple[str, ...]:
        """``autoDetect.exclude``: patterns, as in .gitignore, of paths that are not read."""
        return self._texts("techStack.autoDetect.exclude") or ()

    @property
    def allowed_packages(self) -> tuple[str, ...] | None:
        """``constraints.allowedPackages``, or None where every package is allowed."""
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

    @property
    def components(self) -> dict[str, int]:
        """The paths listed under ``components``, with their place in the list."""
        node = self.find("techStack.components")
        entries = node.real.elements if node is not None else []
        paths = [entry.get("path") for entry in entries]
        return {normal(path.real.text): i for i, path in enumerate(paths) if path is not None}

    def value(self, field: str) -> str | None:
        """What the config says for a dotted field such as ``backend.framework``, or None where it says
        nothing.

        ``components.<index>.backend.framework`` asks an entry of the list.
        """
        node = self.find(f"techStack.{field}")
        return None if node is None or node.null else node.real.text.strip() or None

    def line(self, field: str) -> int:
        """The line of a dotted field or of the nearest thing around it that the file has; 0 without a
        file."""
        if not self.exists:
            return 0
        parts = field.split(".")
        if parts[0] not in _SECTIONS_OF_FILE:
            parts.insert(0, "techStack")
        node = place = self._document.root
        for part in parts:
            entry = node.entry(part) if node is not None else None
            if entry is None:
                break
            place, node = entry
        return self._document.line(place.start) if place is not None else 1

    def find(self, dotted: str) -> Node | None:
        """The node at a dotted path from the top of the file, through aliases and ``<<``."""
        node = self._document.root
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

    # ------------------------------------------------------------ changing

    def merge(
        self,
        report: Report,
        mode: str | None = None,
        *,
        known: Known | None = None,
        threshold: float = MINIMUM_CONFIDENCE,
    ) -> Config:
        """What the config should say after a look at the code. See ``detector.config.judge`` for the rules.

        Args:
            report: what the code says.
            mode: the mode of a new file; an existing file keeps the mode it names.
            known: tells which ids a text may mean in a category, none for a technology of the user's own; by
                default what the rules know.
            threshold: findings below this confidence are not written.
        Returns:
            A new config; ``changes`` lists what is different, ``text`` differs only there.
        Raises:
            ConfigError: the mode is unknown, or the file is laid out so that a value cannot be changed alone.
        """
        from detector.config.merge import merged

        return merged(self, report, mode, known=known, threshold=threshold)

    def changed(self, document: Document, changes: tuple[Change, ...]) -> Config:
        """The same file with other content."""
        return Config(document, original=self._original, changes=changes)

    def save(self, root: str | Path) -> bool:
        """Write the file, if it has changed. Returns True where it was written.

        Args:
            root: the repository.
        Raises:
            WriteError: the place cannot be written, or somebody changed the file since it was read.
        """
        if self.text == self._original:
            return False
        self.recheck(root)
        write_whole(Path(root), self.path, self.text)
        return True

    def recheck(self, root: str | Path) -> None:
        """Make sure that the file is as it was when it was read. Raises WriteError where somebody changed it since."""
        if _read(Path(root), self.path) != self._original:
            raise WriteError("was changed by somebody else in the meantime", path=self.path, remedy="run again")


def _read(root: Path, relative: str) -> bytes | None:
    """The bytes of a file inside the root, at most one more than may be used; None where there is none."""

    def wrong(message: str, remedy: str) -> ConfigError:
        return ConfigError(message, path=relative, line=1, remedy=remedy)

    try:
        real = (root / relative).resolve()
        if not real.is_relative_to(root.resolve()):
            raise wrong("is behind a link that leaves the repository", "replace the link by a file")
        if not real.exists():
            return None
        if not real.is_file():
            raise wrong("is not a file", "move it out of the way")
        with real.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except (OSError, RuntimeError) as error:
        reason: Any = getattr(error, "strerror", None) or error
        raise wrong(f"cannot be read: {reason}", "check the permissions of the file") from error
