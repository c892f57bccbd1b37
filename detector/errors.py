"""The errors that users see. Each message contains the problem, its location and what to do."""

from __future__ import annotations

from collections.abc import Iterable


class DetectError(Exception):
    """Base of all errors that are reported as a message: the command line prints it and exits with 2.

    ``path`` (relative to the root where there is one) and ``line`` are the location, ``remedy`` is what to do.
    """

    def __init__(self, message: str, *, path: str = "", line: int = 0, remedy: str = "") -> None:
        super().__init__(message)
        self.message, self.path, self.line, self.remedy = message, path, line, remedy

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}: " if self.path and self.line else f"{self.path}: " if self.path else ""
        return f"{place}{self.message}" + (f" ({self.remedy})" if self.remedy else "")


class RootError(DetectError):
    """The given path is no readable folder, or the given revision does not exist."""


class RuleError(DetectError):
    """A rule file is invalid."""


class ConfigError(DetectError):
    """The config file is invalid."""


class TemplateError(DetectError):
    """An agent template cannot be rendered."""


class WriteError(DetectError):
    """A file could not be written."""


class Unreadable(Exception):
    """A plugin's reader raises it for a file that it cannot parse. It becomes a warning; other files are not
    affected."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.message, self.line = message, line


def closest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return the remedy for an unknown name: a suggestion of the most similar known name, or ``otherwise`` if none is
    similar."""
    from difflib import get_close_matches

    found = get_close_matches(name, known, 1)
    return f"did you mean {found[0]}?" if found else otherwise
