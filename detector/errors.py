"""The errors that reach a user. Each message says what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Iterable


class DetectError(Exception):
    """Base of every error that is a message, not a crash: the command line prints it and exits with 2.

    ``path`` (relative to the root where there is one) and ``line`` tell where, ``remedy`` what to do.
    """

    def __init__(self, message: str, *, path: str = "", line: int = 0, remedy: str = "") -> None:
        super().__init__(message)
        self.message, self.path, self.line, self.remedy = message, path, line, remedy

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}: " if self.path and self.line else f"{self.path}: " if self.path else ""
        return f"{place}{self.message}" + (f" ({self.remedy})" if self.remedy else "")


class RootError(DetectError):
    """The path given is no folder that can be read."""


class RuleError(DetectError):
    """A rule file is wrong."""


class ConfigError(DetectError):
    """The config file cannot be used."""


class TemplateError(DetectError):
    """An agent template cannot be rendered."""


class WriteError(DetectError):
    """A file could not be written."""


class Unreadable(Exception):
    """Raised by a reader for a file that it cannot make sense of: becomes a warning, costs only that file."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.message, self.line = message, line


def closest(name: str, known: Iterable[str], otherwise: str) -> str:
    """The remedy for a name that is not known: the known one that is most like it, ``otherwise`` where none is."""
    from difflib import get_close_matches

    found = get_close_matches(name, known, 1)
    return f"did you mean {found[0]}?" if found else otherwise
