"""The marks around generated parts, and the restoration of the template from a rendered agent.

``docs/reference/agent-marks.md`` describes the format. Rendering always has two steps: ``restore`` removes the marks,
which results in the template with the user's edits, and ``compose`` inserts the new answers. So rendering again equals
rendering the template, whatever happened in between.
"""

from __future__ import annotations

import re

import msgspec

from detector.agent import frontmatter
from detector.agent.markdown import Lines, open_lines, outside_code
from detector.agent.memo import INSERTED, Memo, digest
from detector.errors import TemplateError

TOOL = "detect-stack"
_ANY = re.compile(r"<!--[ \t]*detect-stack\b[^\r\n]*?(?:-->|(?=<!--)|$)", re.MULTILINE)
_MARK = re.compile(
    r"<!-- detect-stack:"
    r"(?:(?P<begin>begin) (?P<name>[\w.-]+) (?P<hash>[0-9a-f]{8})(?: from=(?P<key>[0-9a-f]{8}))?"
    r"|(?P<end>end)|(?P<template>template) (?P<data>[A-Za-z0-9+/=]+)) -->"
)
_EOL = re.compile(r"\r\n|\n|\r")


class Region(msgspec.Struct, frozen=True):
    """A part of the template and its replacement. Offsets refer to the template.

    ``whole``: inserted whole lines that the template does not have (start == end); the line break after the mark then
    belongs to the region.
    """

    start: int
    end: int
    name: str
    content: str
    whole: bool = False


class Old(msgspec.Struct, frozen=True):
    """A region of a rendered agent: the position of its source in the restored template, and its present text.

    - ``edited``: whether a person changed it.
    - ``tail``: the line break that belongs to it.
    - ``line``: the line of its begin mark.
    """

    start: int
    end: int
    name: str
    text: str
    edited: bool
    tail: str
    line: int


class Restored(msgspec.Struct, frozen=True):
    """A template restored from a rendered agent. ``memo``: offset and tail of the line that stores the sources."""

    template: str
    regions: tuple[Old, ...] = ()
    memo: tuple[int, str] | None = None
    component: str = ""


def restore(text: str) -> Restored:
    """Remove generated parts and restore the original text of the template.

    ``text``: a template or a rendered agent. Raises TemplateError, with the line, for a mark that is incomplete, nested
    or unpaired, or whose source is unknown.
    """
    front, body = frontmatter.split(text)
    lines = Lines.of(body, Lines.of(text).eol)
    pairs = _pairs(body, lines, front.count("\n"))
    memo = next((Memo.read(begin, line) for begin, _, line in pairs if begin["template"]), Memo())
    pieces, length, at = [front], len(front), 0
    regions: list[Old] = []
    place: tuple[int, str] | None = None
    for begin, end, line in pairs:
        before = body[at : begin.start()]
        inserted = begin["template"] or begin["name"] in INSERTED
        tail = _tail(body, end.end()) if inserted else ""
        source = "" if begin["template"] else memo.source(begin, line, lines.eol)
        pieces += (before, source)
        start = length + len(before)
        length, at = start + len(source), end.end() + len(tail)
        if begin["template"]:
            place = (start, tail)
            continue
        edited = digest(body[begin.end() : end.start()]) != begin["hash"]
        regions.append(Old(start, length, begin["name"], body[begin.start() : end.end()], edited, tail, line))
    return Restored("".join((*pieces, body[at:])), tuple(regions), place, memo.component)


def compose(old: Restored, regions: list[Region], *, force: bool, component: str = "") -> str:
    """Return the rendered agent: the template with the regions inserted, each between marks.

    Regions that a person edited are preserved, unless ``force``. ``component``: recorded for agents of one component.
    Restoring the result returns the template, with a final line break if text was appended to it.
    """
    template = old.template
    lines = Lines.of(template)
    kept = [] if force else [region for region in old.regions if region.edited]
    tails = {region.name: region.tail for region in old.regions if region.name in INSERTED}
    memo = Memo({}, component, lines.uniform)
    parts = []
    for was in kept:
        memo.remember(was.name, template[was.start : was.end], lines.eol)
        parts.append((was.start, was.end, was.text + was.tail))
    for region in regions:
        if any(_collide(region, was) for was in kept):
            continue
        key = memo.remember(region.name, template[region.start : region.end], lines.eol)
        begin = f"<!-- {TOOL}:begin {region.name} {digest(region.content)}{key and f' from={key}'} -->"
        tail = tails.get(region.name, lines.eol) if region.whole else ""
        parts.append((region.start, region.end, f"{begin}{region.content}<!-- {TOOL}:end -->{tail}"))
    if memo.sources or component:
        offset, tail = old.memo or (len(template), lines.eol)
        parts.append((offset, offset, f"<!-- {TOOL}:template {memo.packed()} -->{tail}"))
    return _spliced(template, parts, lines.eol)


def _spliced(template: str, parts: list[tuple[int, int, str]], eol: str) -> str:
    """Return the template with the parts inserted. Lines appended after its last line get a line break before them."""
    pieces: list[str] = []
    at = 0
    for start, end, text in sorted(parts, key=lambda part: part[:2]):
        pieces.append(template[at:start])
        if start == end == len(template):
            last = next((piece for piece in reversed(pieces) if piece), eol)
            pieces.append("" if last[-1] in "\r\n" else eol)
        pieces.append(text)
        at = end
    return "".join((*pieces, template[at:]))


def _collide(region: Region, was: Old) -> bool:
    if region.start == region.end == was.start == was.end:
        return region.name == was.name
    return region.start < was.end and was.start < region.end


def _pairs(body: str, lines: Lines, before: int) -> list[tuple[re.Match[str], re.Match[str], int]]:
    """Return all marks in text order: begin, end (the same for a single mark), line. Raises TemplateError for invalid
    ones."""
    found: list[tuple[re.Match[str], re.Match[str], int]] = []
    opened: tuple[re.Match[str], int] | None = None
    candidates = list(_ANY.finditer(body))
    outside = outside_code(lines, open_lines(body)) if candidates else None
    for candidate in candidates:
        if outside is None or not outside(candidate.start()):
            continue
        line = lines.number(candidate.start()) + before + 1
        mark = _MARK.match(body, candidate.start())
        if mark is None:
            raise TemplateError("a mark is cut or misspelt", line=line, remedy="restore it from version control")
        if mark["end"] and opened is None:
            raise TemplateError("an end mark without its begin mark", line=line, remedy="remove or complete it")
        if not mark["end"] and opened is not None:
            what = f"a mark inside the generated part {opened[0]['name']}, which begins in line {opened[1]}"
            raise TemplateError(what, line=line, remedy="restore the missing end mark")
        if mark["begin"]:
            opened = (mark, line)
            continue
        found.append((mark, mark, line) if opened is None else (opened[0], mark, opened[1]))
        opened = None
    if opened is not None:
        remedy = "restore its end mark, or remove the begin mark"
        raise TemplateError(f"the begin mark of {opened[0]['name']} has no end mark", line=opened[1], remedy=remedy)
    return found


def _tail(body: str, at: int) -> str:
    match = _EOL.match(body, at)
    return match.group() if match else ""
