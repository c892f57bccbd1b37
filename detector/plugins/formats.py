"""Parsers for the data formats of manifests and settings, with limits and line numbers.

All functions raise Unreadable (with the line if the parser reports one) for invalid content. The message leaves out
those messages of a parser that quote the file: the unexpected word may be a password.
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

_QUOTES = "\"'"


class Lines:
    """Finds the line of a value that a parser without positions has read."""

    def __init__(self, text: str) -> None:
        self._text = text if "\n" in text else text.replace("\r", "\n")
        self._starts = [0, *(found.end() for found in re.finditer("\n", self._text))]

    def of(self, *needles: str, after: int = 0) -> int:
        """Return the first line below line ``after`` that contains all needles; ``after`` (at least 1) if there is
        none."""
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

    def quoted(self, value: str, after: int = 0) -> int:
        """Return the first line from line ``after`` on with a value in quotes; 0 if there is none. ``flask`` is not found
        in ``"flask-login"``."""
        check_time()
        place = self._text.find(value, self._starts[min(max(after, 1), len(self._starts)) - 1] + 1)
        while place > 0:
            end = place + len(value)
            if self._text[place - 1] in _QUOTES and self._text[end : end + 1] == self._text[place - 1]:
                return bisect_right(self._starts, place)
            place = self._text.find(value, end)
        return 0

    def section(self, header: str) -> int:
        """Return the line of a TOML table header or of a JSON key, 0 if there is none."""
        after = 0
        while (number := self.of(header, after=after)) > after:
            if self._text[self._starts[number - 1] : self._end(number)].strip() == header:
                return number
            after = number
        return 0

    def within(self, key: str, name: str) -> int:
        """Return the line of a JSON property ``name`` below the line of the property ``key``."""
        return self.of(f'"{name}"', after=self.of(f'"{key}"'))

    def _end(self, number: int) -> int:
        return self._starts[number] if number < len(self._starts) else len(self._text)


def load_toml(source: Source) -> tuple[dict[str, Any], Lines]:
    """Return a TOML document (https://toml.io/en/v1.0.0) and its lines."""
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
    """Return a JSON document and its lines. ``comments`` allows ``//``, ``/* */`` and trailing commas (JSON with
    comments)."""
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
    """Return the value if its nesting is within the limit, so that callers may use recursion. Raises Unreadable
    otherwise."""
    level, depth = [value] if isinstance(value, dict | list) else [], 0
    while level:
        if depth > current().nesting:
            raise Unreadable(f"nested deeper than {current().nesting} levels")
        below = [v for item in level for v in (item.values() if isinstance(item, dict) else item)]
        level, depth = [v for v in below if isinstance(v, dict | list)], depth + 1
    return value


_BLANKS = re.compile(r"[^\S\n]{100,}")


def without_rows_of_blanks(text: str) -> str:
    """Replace each run of 100 or more blanks by one: the time of python-dotenv and configparser is quadratic in its
    length."""
    return _BLANKS.sub(" ", text)


def mapping(value: object) -> dict[str, Any]:
    """Return a mapping with its keys as text; an empty one for any other value, since manifests may contain
    anything."""
    return {str(k): v for k, v in value.items()} if isinstance(value, dict) else {}


def sequence(value: object) -> list[Any]:
    """Return a list as it is; an empty one for any other value."""
    return value if isinstance(value, list) else []


def string(value: object) -> str:
    """Return a text as it is; '' for any other value."""
    return value if isinstance(value, str) else ""


def load_xml(source: Source) -> Any:
    """Return the root element of an XML document (lxml, with ``.sourceline`` and ``.iter()``), with namespaces removed
    from names.

    Entities and network access are off: a document that declares entities raises Unreadable.
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
    """Return whether an XML declaration names UTF-16: such files have been converted to UTF-8 (see
    ``detector/project.py``)."""
    return b"utf-16" in data.partition(b"?>")[0][:200].lower()


def _number_after(text: str, word: str) -> int:
    found = re.search(rf"{word}(\d+)", text)
    return int(found[1]) if found else 0


_BLOCK = r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/"
_COMMENT = re.compile(
    rf'"(?:\\.|[^"\\\n])*"?|//[^\n]*|/\*.*?(?:\*/|\Z)|,(?=\s*(?://[^\n]*\n\s*|{_BLOCK}\s*)*[}}\]])', re.DOTALL
)
"""Unclosed comments match to their end, and no part can match in two ways: otherwise the time would be quadratic in the
text or worse."""


def _without_comments(text: str) -> str:
    """Replace comments and trailing commas by blanks; line numbers do not change."""

    def keep(found: re.Match[str]) -> str:
        part = found[0]
        return part if part.startswith('"') else re.sub(r"[^\n]", " ", part)

    return _COMMENT.sub(keep, text)
