"""All text from the repository enters an agent through this module: as data, never as an instruction.

A path, a class name or a script of an untrusted repository may contain anything, such as instructions to the model that
reads the agent, or the end of its own mark. This module returns one line of bounded length without back-ticks, comment
delimiters, placeholders and characters that hide or reorder text.
"""

from __future__ import annotations

import unicodedata
from urllib.parse import quote as percent_encoded

LONGEST = 120
"""Maximum length of one quoted text, in characters. Longer text is cut and ends in ``…``."""

_HIDING = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_DELIMITERS = ("<!--", "-->", "--!>", "{{", "}}")


def plain(text: str, longest: int = LONGEST) -> str:
    """Return text as one harmless line.

    ``text``: anything from the repository. ``longest``: the maximum number of characters. White space is joined;
    back-ticks become ``'``; control, format and bidi characters, comment delimiters and double braces are removed.
    """
    cleaned = " ".join("".join(_kept(character) for character in text[: longest * 8]).split())
    while any(delimiter in cleaned for delimiter in _DELIMITERS):
        for delimiter in _DELIMITERS:
            cleaned = cleaned.replace(delimiter, "")
    return cleaned if len(cleaned) <= longest else cleaned[: longest - 1].rstrip() + "…"


def code(text: str, longest: int = LONGEST) -> str:
    """Return the text as a code span, in which Markdown has no effect; '' if nothing remains."""
    cleaned = plain(text, longest).strip()
    return f"`{cleaned}`" if cleaned else ""


def word(text: str, longest: int = 60) -> str:
    """Return a name for running text, without Markdown characters that could start a link, a tag or emphasis."""
    return plain("".join(" " if character in "[]<>*|\\" else character for character in text), longest)


def address(text: str) -> str:
    """Return the text for the address of a link: letters, digits and ``_.-~`` as they are, all else percent-encoded."""
    return percent_encoded(plain(text, 60), safe="")


def version(text: str) -> str:
    """Return a version or a range of versions (``>=1.2,<2``) for running text, with only the characters of versions."""
    return plain("".join(character for character in text if character.isalnum() or character in " .,+~^<>=!*_:-"), 30)


def place(path: str, line: int) -> str:
    """Return ``path:line`` as a code span, without the line if it is 0."""
    shown = plain(path)
    return f"`{shown}:{line}`" if line > 0 else f"`{shown}`"


def _kept(character: str) -> str:
    if character == "`":
        return "'"
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in _HIDING else character
