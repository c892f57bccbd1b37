"""The texts of a template that a rendered agent remembers, because their marks do not determine them.

``docs/reference/agent-marks.md`` describes the line that stores them.
"""

from __future__ import annotations

import base64
import bz2
import re

import msgspec

from detector.errors import TemplateError

INSERTED = ("patterns",)
"""Names of the regions that are inserted where the template has nothing."""
_EOL = re.compile(r"\r\n|\n|\r")
LIMIT = 4 << 20
"""Maximum size of what is remembered, in bytes."""


class Memo(msgspec.Struct, frozen=True, omit_defaults=True):
    """The original template texts that a mark does not determine, by the key in the mark.

    ``uniform``: the document has one kind of line break, and the sources are stored with LF instead.
    """

    sources: dict[str, str] = {}
    component: str = ""
    uniform: bool = True

    @classmethod
    def read(cls, mark: re.Match[str], line: int) -> Memo:
        """Return what a mark of the template remembers. Raises TemplateError where it cannot be read."""
        try:
            packed = base64.b64decode(mark["data"], validate=True)
            return msgspec.json.decode(bz2.BZ2Decompressor().decompress(packed, LIMIT), type=cls)
        except (ValueError, OSError, EOFError, msgspec.DecodeError) as error:
            remedy = "restore it from version control"
            raise TemplateError("the template line cannot be read", line=line, remedy=remedy) from error

    def packed(self) -> str:
        """Return what is remembered as one word."""
        ordered = msgspec.structs.replace(self, sources=dict(sorted(self.sources.items())))
        return base64.b64encode(bz2.compress(msgspec.json.encode(ordered))).decode("ascii")

    def remember(self, name: str, source: str, eol: str) -> str:
        """Record a source that the name does not imply. Return its key, '' if none is needed."""
        if source == _derived(name):
            return ""
        source = source.replace(eol, "\n") if self.uniform else source
        key = digest(source)
        while self.sources.setdefault(key, source) != source:
            key = digest(key + source)
        return key

    def source(self, mark: re.Match[str], line: int, eol: str) -> str:
        """Return the text of the template that a mark was made from. Raises TemplateError where it is not remembered."""
        key = mark["key"]
        if key is None:
            return _derived(mark["name"])
        if key not in self.sources:
            message = f"the template line does not hold what {mark['name']} was made from"
            remedy = "restore that line from version control, or remove the marks to keep the text as it is"
            raise TemplateError(message, line=line, remedy=remedy)
        return self.sources[key].replace("\n", eol) if self.uniform else self.sources[key]


def digest(content: str) -> str:
    """Return the hash of a generated part that its mark records. Line breaks are normalised, since a checkout may
    convert them."""
    import hashlib  # it loads OpenSSL, which is only needed if something is rendered

    return hashlib.sha256(_EOL.sub("\n", content).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _derived(name: str) -> str:
    """Return the source that the name of a mark implies: the bare placeholder; nothing for inserted lines."""
    return "" if name in INSERTED else "{{techStack." + name + "}}"
