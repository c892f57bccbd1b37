"""Makes text from a repository safe to print: it cannot move the cursor, fake a line or reverse the reading
direction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, TypeVar

T = TypeVar("T")

_UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_NO_CHARACTERS = frozenset("\ufffe\uffff")
"""Code points that are no characters and not allowed in XML (https://www.w3.org/TR/xml/#charsets)."""
_UNPRINTABLE_JSON = re.compile(
    "[\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)
_PIECE = 1_000_000
"""Minimum size of a piece of JSON, in bytes."""
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def printable(text: str) -> str:
    """Replace control, format (including bidirectional) and line-separating characters by visible escapes.

    Args:
        text: a path, message or value from a repository.
    Returns:
        One line of text with the same meaning. Text without such characters is returned unchanged.
    """
    if text.isascii() and text.isprintable():
        return text
    unprintable = (c in _NO_CHARACTERS or unicodedata.category(c) in _UNPRINTABLE for c in text)
    return "".join(_escaped(c) if hidden else c for c, hidden in zip(text, unprintable, strict=True))


def json_text(value: Any) -> str:
    r"""Return a value as indented JSON that is exact and safe to display.

    Unprintable characters (see ``printable``) are written as ``\uXXXX``. A byte of a path that is not UTF-8 becomes
    ``\udcXX``, as in Python's ``os.fsdecode``: ``os.fsencode`` of the parsed text returns the original path. Strict
    parsers reject such lone surrogates; a report contains them only where a path contains such a byte.

    ``value``: anything that msgspec can encode.
    """
    return "".join(json_pieces(value))


def json_pieces(value: Any) -> Iterator[str]:
    """Yield the text of ``json_text`` in pieces, each field of a Struct by itself: one string of a report of megabytes
    would take two to four times its size in memory."""
    import msgspec

    if not isinstance(value, msgspec.Struct):
        yield from _lines(value, "\n")
        return
    begin = "{"
    for name, key in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        yield f'{begin}\n  "{key}": '
        yield from _lines(getattr(value, name), "\n  ")
        begin = ","
    yield "\n}"


def _lines(value: Any, line_break: str) -> Iterator[str]:
    """Yield the text of a value in pieces of whole lines, with ``line_break`` between lines."""
    encoded = _encoded(value)
    start = 0
    while start < len(encoded):
        end = encoded.find(b"\n", start + _PIECE) + 1 or len(encoded)
        text = encoded[start:end].decode("utf-8", "surrogatepass").replace("\n", line_break)
        yield _UNPRINTABLE_JSON.sub(_as_json, text)
        start = end


def _encoded(value: Any) -> bytes:
    import msgspec

    try:
        return msgspec.json.format(msgspec.json.encode(value), indent=2)
    except UnicodeEncodeError:
        import json

        return json.dumps(msgspec.to_builtins(value), indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass")


def parse_json(text: str | bytes, type_: type[T]) -> T:
    """Parse the output of ``json_text`` as a value of this type. Raises msgspec.ValidationError if it does not fit the
    type."""
    import msgspec

    try:
        return msgspec.json.decode(text, type=type_)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError as error:
        import json

        try:
            return msgspec.convert(json.loads(text), type_)
        except ValueError:
            raise error from None


def _as_json(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


def _escaped(character: str) -> str:
    code = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
