"""Text of the repository enters an agent only through this module: as data, never as an instruction.

A path, a class name or a script of a strange repository may hold anything, also sentences addressed to the
model that will read the agent, or the end of the mark it stands in. What comes out of here is one line of
bounded length without back-ticks, comment delimiters, placeholders and characters that hide or reorder text.
"""

from __future__ import annotations

import unicodedata

LONGEST = 120
"""Characters of one quoted text; the rest is cut and the cut is shown."""

_HIDING = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_DELIMITERS = ("<!--", "-->", "--!>", "{{", "}}")


def plain(text: str, longest: int = LONGEST) -> str:
    """One harmless line of text.

    ``text``: anything from the repository; ``longest``: how many characters may stay. Returns the text with
    white space joined, without back-ticks, control, format and bidi characters, comment delimiters and double
    braces.
    """
    cleaned = " ".join("".join(_kept(character) for character in text[: longest * 8]).split())
    while any(delimiter in cleaned for delimiter in _DELIMITERS):
        for delimiter in _DELIMITERS:
            cleaned = cleaned.replace(delimiter, "")
    return cleaned if len(cleaned) <= longest else cleaned[: longest - 1].rstrip() + "…"


def code(text: str, longest: int = LONGEST) -> str:
    """The text as a code span, so that Markdown in it means nothing; '' where nothing is left of it."""
    cleaned = plain(text, longest).strip()
    return f"`{cleaned}`" if cleaned else ""


def word(text: str, longest: int = 60) -> str:
    """A name or a version for running text: no Markdown characters that could open a link, a tag or
    emphasis."""
    return plain("".join(" " if character in "[]<>*|\\" else character for character in text), longest)


def version(text: str) -> str:
    """A version or a range of versions (``>=1.2,<2``) for running text: nothing but what such a thing is made of."""
    return plain("".join(character for character in text if character.isalnum() or character in " .,+~^<>=!*_:-"), 30)


def place(path: str, line: int) -> str:
    """``path:line`` as a code span; the line is left out where there is none."""
    shown = plain(path)
    return f"`{shown}:{line}`" if line > 0 else f"`{shown}`"


def _kept(character: str) -> str:
    if character == "`":
        return "'"
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in _HIDING else character
