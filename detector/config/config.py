"""The config file of a repository: load, merge, save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from detector.choices import MINIMUM_CONFIDENCE
from detector.config.document import MAX_BYTES, Document, parse
from detector.config.layout import validate
from detector.config.settings import Settings
from detector.errors import ConfigError
from detector.files import recheck, write_whole

if TYPE_CHECKING:
    from detector.config.types import Change, Known
    from detector.model import Report

PLACES = (".claude/agentweaver.config.yml", "agentweaver.config.yml")


class Config(Settings):
    """A config file, or the one that would be written if there is none. Objects are immutable.

    ``Config.load(root)`` and ``Config.parse(text, path)`` create one; ``merge`` returns a new one, whose ``changes``
    list what it changed; ``save`` writes it.
    """

    def __init__(self, document: Document, *, original: bytes | None, changes: tuple[Change, ...] = ()) -> None:
        super().__init__(document, exists=original is not None)
        self._original, self.changes = original, changes

    @classmethod
    def load(cls, root: str | Path) -> Config:
        """Read the config of a repository.

        Args:
            root: the repository.
        Returns:
            The config at ``.claude/agentweaver.config.yml``, else at ``agentweaver.config.yml``, else an
            empty one with ``exists`` False.
        Raises:
            ConfigError: it cannot be read or is invalid; with path, line and remedy.
        """
        for relative in PLACES:
            data = _read(Path(root), relative)
            if data is not None:
                return cls.parse(data, relative)
        return cls(Document("", PLACES[0], None), original=None)

    @classmethod
    def parse(cls, text: bytes, path: str = PLACES[0]) -> Config:
        """Parse a config from memory. ``path`` is used in messages and by ``save``. Raises ConfigError."""
        document = parse(text, path)
        validate(document)
        return cls(document, original=text)

    def merge(
        self,
        report: Report,
        mode: str | None = None,
        *,
        known: Known | None = None,
        threshold: float = MINIMUM_CONFIDENCE,
    ) -> Config:
        """Return the config updated from the code. See ``detector.config.judge`` for the rules.

        Args:
            report: the report of the code.
            mode: the mode of a new file; an existing file keeps the mode it declares.
            known: returns the ids that a text may mean in a category, none for a technology of the user's own; by
                default those of the rules.
            threshold: findings with a lower confidence are not written.
        Returns:
            A new config; ``changes`` lists the differences, and ``text`` differs only there.
        Raises:
            ConfigError: the mode is unknown, or the layout of the file does not allow to change a value alone.
        """
        from detector.config.merge import merged

        document, changes = merged(self, report, mode, known=known, threshold=threshold)
        return Config(document, original=self._original, changes=changes)

    def save(self, root: str | Path) -> bool:
        """Write the file if it has changed. Return whether it was written.

        Args:
            root: the repository.
        Raises:
            WriteError: the file cannot be written, or was changed since it was read.
        """
        if self.text == self._original:
            return False
        recheck(Path(root), self.path, self._original)
        write_whole(Path(root), self.path, self.text)
        return True


def _read(root: Path, relative: str) -> bytes | None:
    """Return the bytes of a file inside the root, at most one more than the maximum size; None if there is no file."""

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
    except (OSError, RuntimeError, ValueError) as error:  # ValueError: a NUL in the path
        reason: Any = getattr(error, "strerror", None) or error
        raise wrong(f"cannot be read: {reason}", "check the permissions of the file") from error
