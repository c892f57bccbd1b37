"""Decides which paths are excluded: those that the user excludes, and those that .gitignore files name and git does not
track."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from detector.ignore import Ignore, lines_of, patterns
from detector.limits import Limits
from detector.observations import Warning
from detector.reader import Reader


class Word(NamedTuple):
    """Whether a path is ignored, and whether the user requested that."""

    ignored: bool
    asked: bool


class Holding(NamedTuple):
    """The patterns that apply in a folder, lowest precedence first.

    ``inside``: one matches the folder or a folder above. ``ignored``: one of these is ignored, so all below it is, and
    no pattern of a deeper file can bring it back.
    """

    ignores: tuple[Ignore, ...] = ()
    inside: bool = False
    ignored: bool = False

    def under(self, word: Word | None) -> Holding:
        """Return what applies in a folder of this one, of which the patterns say this."""
        return self if word is None else self._replace(inside=True, ignored=self.ignored or word.ignored)


class Ignoring:
    """The ignore patterns of one repository. ``exclude``: the user's patterns, in .gitignore syntax."""

    def __init__(self, reader: Reader, limits: Limits, exclude: Sequence[str]) -> None:
        self.warnings: list[Warning] = []
        self.checkout = reader.checkout()
        self._reader, self._limits = reader, limits
        self._most = limits.ignore_patterns
        self._own = (patterns("", exclude, self._most),) if exclude else ()
        self._note_problem()
        self.root = self._at_root()

    def _at_root(self) -> Holding:
        """Return the patterns that apply at the root.

        Patterns from above the root apply too, unless they ignore the root itself and git does not track it: a user who
        names an ignored folder wants it analysed.
        """
        outside = self.checkout.ignored if self.checkout is not None else ()
        above = tuple(self._noted(file.path, patterns("", file.lines, self._most, file.root)) for file in outside)
        holding = Holding((*self._own, *above))
        for levels in reversed(range(max((ignore.root.count("/") for ignore in above), default=0))):
            words = (ignore.above(levels) for ignore in reversed(above))
            word = next((word for word in words if word is not None), None)
            holding = holding.under(Word(word, False) if word is not None else None)
        return Holding(self._own) if holding.ignored and not self._tracks("") else holding

    def below(self, prefix: str, holding: Holding) -> Holding:
        """Return the patterns that apply in a folder with a .gitignore. ``prefix``: its path with a slash, '' for the
        root."""
        path = f"{prefix}.gitignore"
        try:
            lines = lines_of(self._reader.read(path)[: self._limits.file_size])
        except OSError as error:
            self.warnings.append(Warning(path, f"cannot be read: {error.strerror or error}"))
            return holding
        ignore = self._noted(path, patterns(prefix, lines, self._most))
        return holding._replace(ignores=(*holding.ignores, ignore))

    def word(self, path: str, holding: Holding) -> Word | None:
        """Return the result of the last pattern that matches a path; None if none matches. Folders end in a slash."""
        if holding.ignored:
            return Word(True, any(own.word(path, inside=True) for own in self._own))
        for number in range(len(holding.ignores) - 1, -1, -1):
            word = holding.ignores[number].word(path, inside=holding.inside)
            if word is not None:
                return Word(word, number < len(self._own))
        return None

    def leaves_out(self, word: Word | None, path: str) -> bool:
        """Return whether a path with this result is excluded: a tracked path is not, unless the user requests it."""
        return word is not None and word.ignored and (word.asked or not self._tracks(path))

    def excludes(self, path: str) -> bool:
        """Return whether the user excludes a path."""
        ends = [at for at, letter in enumerate(path, 1) if letter == "/"] if self._own else []
        folders = (path[:end] for end in ends)
        return any(own.word(part, inside=True) for own in self._own for part in (*folders, path))

    def _tracks(self, path: str) -> bool:
        tracks = self.checkout is not None and self.checkout.tracks(path)
        self._note_problem()
        return tracks

    def _note_problem(self) -> None:
        """Warn, once, that the answers about what git tracks may be wrong."""
        problem = self.checkout.problem() if self.checkout is not None else ""
        if problem and (warning := Warning(".git", problem)) not in self.warnings:
            self.warnings.append(warning)

    def _noted(self, path: str, ignore: Ignore) -> Ignore:
        if ignore.problem:
            self.warnings.append(Warning(path, ignore.problem))
        return ignore
