"""The data formats of manifests and settings, each with its own parser, each bounded, each telling lines.

All functions raise Unreadable (with the line where the parser tells one) for what they cannot make sense of. It does not
say what the parser says where that repeats the file: the word that is out of place may be a password.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any

import tomli

from detector.errors import Unreadable
from detector.limits import check_time, current
from detector.plugins.api import Source


class Lines:
    """Finds the line of something that a parser without positions has read."""

    def __init__(self, text: str) -> None:
        self._text = text if "\n" in text else text.replace("\r", "\n")
        self._starts = [0, *(found.end() for found in re.finditer("\n", self._text))]

    def of(self, *needles: str, after: int = 0) -> int:
        """The first line below line ``after`` that holds all needles; ``after`` (at least 1) where none does."""
        check_time()
        first, *others = needles
        place = self._text.find(first, self._starts[max(after, 0)]) if after < len(self._starts) else -1
        while place >= 0:
            number = bisect_right(self._starts, place)
            if not others:
                return number
            start, end = self._starts[number - 1], self._end(number)
            if all(self._text.find(other, start, end) >= 0 for other in others):
                return number
            place = self._text.find(first, end) if end < len(self._text) else -1
        return max(after, 1)

    def section(self, header: str) -> int:
        """The line of a TOML table header or of a JSON key, 0 where there is none."""
        after = 0
        while (number := self.of(header, after=after)) > after:
            if self._text[self._starts[number - 1] : self._end(number)].strip() == header:
                return number
            after = number
        return 0

    def within(self, key: str, name: str) -> int:
        """The line of a JSON property ``name`` below the line of the property ``key``."""
        return self.of(f'"{name}"', after=self.of(f'"{key}"'))

    def _end(self, number: int) -> int:
        return self._starts[number] if number < len(self._starts) else len(self._text)


def load_toml(source: Source) -> tuple[dict[str, Any], Lines]:
    """A TOML document (https://toml.io/en/v1.0.0) and its lines."""
    text = source.text.replace("\r\n", "\n")
    try:
        return _shallow(tomli.loads(text)), Lines(text)
    except tomli.TOMLDecodeError as error:
        line = _number_after(str(error), "line ")
        raise Unreadable("not TOML", line or text.count("\n") + 1) from error
    except RecursionError as error:
        raise Unreadable(_TOO_DEEP) from error
    except ValueError as error:
        raise Unreadable("not TOML that can be read: a number of too many digits") from error


def load_json(source: Source, *, comments: bool = False) -> tuple[Any, Lines]:
    """A JSON document and its lines; ``comments`` allows ``//``, ``/* */`` and trailing commas (JSON with comments)."""
    text = source.text
    try:
        return _shallow(json.loads(_without_comments(text) if comments else text)), Lines(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"not JSON: {error.msg}", error.lineno) from error
    except RecursionError as error:
        raise Unreadable(_TOO_DEEP) from error
    except ValueError as error:
        raise Unreadable("not JSON that can be read: a number of too many digits") from error


_TOO_DEEP = "nested too deep to be read"


def _shallow(value: Any) -> Any:
    """The value, where it is nested no deeper than the limit: whoever walks it may do so by recursion."""
    level, depth = [value] if isinstance(value, dict | list) else [], 0
    while level:
        if depth > current().nesting:
            raise Unreadable(f"nested deeper than {current().nesting} levels")
        below = [v for item in level for v in (item.values() if isinstance(item, dict) else item)]
        level, depth = [v for v in below if isinstance(v, dict | list)], depth + 1
    return value


_BLANKS = re.compile(r"[^\S\n]{100,}")


def without_rows_of_blanks(text: str) -> str:
    """The text with one blank for a hundred and more in a row: the time of python-dotenv and of configparser grows with the
    square of their number."""
    return _BLANKS.sub(" ", text)


def mapping(value: object) -> dict[str, Any]:
    """The value where it is a mapping with text keys, an empty one otherwise: manifests hold anything."""
    return {str(k): v for k, v in value.items()} if isinstance(value, dict) else {}


def sequence(value: object) -> list[Any]:
    """The value where it is a list, an empty one otherwise."""
    return value if isinstance(value, list) else []


def string(value: object) -> str:
    """The value where it is text, '' otherwise."""
    return value if isinstance(value, str) else ""


def load_xml(source: Source) -> Any:
    """The root element of an XML document (lxml): ``.sourceline``, ``.iter()``; names keep no name spaces.

    Entities and network are off: a document that declares entities is not read.
    """
    from lxml import etree

    if b"<!ENTITY" in source.data:
        raise Unreadable("it declares entities", source.data.count(b"\n", 0, source.data.index(b"<!ENTITY")) + 1)

    parser = etree.XMLParser(
        encoding="utf-8" if _says_utf_16(source.data) else None,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(source.data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("not XML", getattr(error, "lineno", 0) or 0) from error
    for element in root.iter():
        if isinstance(element.tag, str) and "}" in element.tag:
            element.tag = element.tag.rpartition("}")[2]
    return root


def _says_utf_16(data: bytes) -> bool:
    """Whether an XML declaration names an encoding that it is not written in itself: what was UTF-16 comes as UTF-8."""
    return b"utf-16" in data.partition(b"?>")[0][:200].lower()


def _number_after(text: str, word: str) -> int:
    found = re.search(rf"{word}(\d+)", text)
    return int(found[1]) if found else 0


_BLOCK = r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/"
_COMMENT = re.compile(
    rf'"(?:\\.|[^"\\\n])*"?|//[^\n]*|/\*.*?(?:\*/|\Z)|,(?=\s*(?://[^\n]*\n\s*|{_BLOCK}\s*)*[}}\]])', re.DOTALL
)
"""What is open at its end is taken whole, and no part may be matched in two ways: else the time grows with the square of
the text, or faster."""


def _without_comments(text: str) -> str:
    """JSON with comments → JSON of the same lines."""

    def keep(found: re.Match[str]) -> str:
        part = found[0]
        return part if part.startswith('"') else re.sub(r"[^\n]", " ", part)

    return _COMMENT.sub(keep, text)
