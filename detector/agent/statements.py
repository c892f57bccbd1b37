"""Replaces list items with a placeholder by statements, and a list of the modes by its active one."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from detector.agent import catalogue
from detector.agent.answers import Answer
from detector.agent.markdown import Document, Item, List
from detector.agent.marks import Region
from detector.agent.placeholders import PLACEHOLDER, field_names
from detector.agent.vocabulary import Vocabulary, related
from detector.choices import MODES, Mode

_FOLLOWS = re.compile(r"[`*_ \t]*(?:$|[-–—:=→]+(?:[ \t]|\*\*|$))")
_OPENS = re.compile(r"^[`*_ \t]*$")
_MODE = re.compile(r"[`*_]*(\w+)[`*_]*\b")


class Project(msgspec.Struct, frozen=True):
    """The data of this project for rendering: mode, answers by dotted field name, the vocabulary."""

    mode: Mode
    answers: dict[str, Answer]
    vocabulary: Vocabulary

    @property
    def language(self) -> str | None:
        """The id of the language, None if unknown."""
        return self.answers["backend.language"].id

    @property
    def related(self) -> set[str]:
        """The languages whose libraries the project can use."""
        return related(self.language) if self.language else set()


def mode_lists(document: Document, mode: Mode) -> Iterator[Region]:
    """Yield lists whose items are the modes, each reduced to the item of the active one."""
    for listed in document.lists:
        named = [_mode_of(document, item) for item in listed.items]
        if len(named) < 2 or len(set(named)) != len(named) or not set(named) <= set(MODES):
            continue
        first, last = listed.items[0], listed.items[-1]
        if first.prefix is None:
            continue
        start = document.lines.starts[first.first] + len(first.prefix)
        active = next((item for item, name in zip(listed.items, named, strict=True) if name == mode), None)
        shown = _source(document, active) if active else f"{first.marker} **{mode}**"
        yield block(document, start, document.lines.ends[last.last], "mode", first.prefix, [shown])


def statements(document: Document, project: Project) -> Iterator[Region]:
    """Yield list items that are about one field: those that start with the placeholder, or have a catalogue after
    it."""
    for listed in document.lists:
        for item in listed.items:
            region = _statement(document, item, project)
            if region is not None:
                yield region


def block(document: Document, start: int, end: int, name: str, prefix: str, shown: list[str]) -> Region:
    """Return a region of whole lines: the marks are on lines of their own, indented like the content."""
    eol = document.lines.eol
    content = "".join(f"{eol}{prefix}{line}" for line in shown)
    return Region(start, end, name, f"{content}{eol}{prefix}")


def _mode_of(document: Document, item: Item) -> str:
    match = _MODE.match(_head(document, item)) if item.plain and not item.lists else None
    return match[1].lower() if match else ""


def _statement(document: Document, item: Item, project: Project) -> Region | None:
    head = _head(document, item)
    found = list(PLACEHOLDER.finditer(head))
    if len(found) != 1 or found[0][1] not in field_names() or item.head is None:
        return None
    answer = project.answers[found[0][1]]
    before, after = head[: found[0].start()], head[found[0].end() :]
    below = _below(document, item)
    options = catalogue.read(below, answer.field.category, project.vocabulary) if below else None
    beside = None if below else _beside(after, answer, project.vocabulary)
    opens = _OPENS.match(before) is not None and _FOLLOWS.match(after) is not None
    if options is None and beside is None and not opens:
        return None
    title = answer.field.title if beside else catalogue.label(_unspanned(before, after)) or answer.field.title
    stays = catalogue.remaining(options or beside or [], answer, project.language, project.mode, project.vocabulary)
    text = f"**{title}**: {answer.statement}"
    whole = item.plain and (options is not None or not item.lists)
    if item.prefix is None or not whole:
        end = document.lines.ends[item.last] if options is not None else item.head.end
        return Region(item.head.start, end, found[0][1], text + (f". {stays}" if stays else ""))
    start = document.lines.starts[item.first] + len(item.prefix)
    shown = [f"{item.marker} {text}"]
    if stays:
        shown.append(f"{' ' * (len(item.marker) + 1)}- {stays}")
    return block(document, start, document.lines.ends[item.last], found[0][1], item.prefix, shown)


def _head(document: Document, item: Item) -> str:
    return document.lines.text[item.head.start : item.head.end] if item.head else ""


def _source(document: Document, item: Item) -> str:
    start = document.lines.starts[item.first] + len(item.prefix or "")
    return document.lines.text[start : document.lines.ends[item.last]]


def _below(document: Document, item: Item) -> list[str]:
    """Return the text of all nested items; empty if anything but short items is nested."""
    found: list[str] = []
    for nested in (one for listed in item.lists for one in _flat(listed)):
        if not nested.plain:
            return []
        found.append(_head(document, nested))
    return found


def _flat(listed: List) -> Iterator[Item]:
    for item in listed.items:
        yield item
        for nested in item.lists:
            yield from _flat(nested)


def _beside(after: str, answer: Answer, vocabulary: Vocabulary) -> list[catalogue.Option] | None:
    """Return a catalogue on the line of the placeholder: ``(Redis, Memcached)`` or ``: Redis, Memcached``; None if
    there is none."""
    text = after.strip("`*_ \t-–—:=→").removeprefix("(").removesuffix(")")
    options = catalogue.read([text], answer.field.category, vocabulary)
    return options if options and len(options) > 1 else None


def _unspanned(before: str, after: str) -> str:
    """Return the rest of a line without its placeholder, and without the delimiters of a code span or bold text around
    that."""
    while before[-1:] in ("`", "*", "_") and before[-1:] == after[:1]:
        before, after = before[:-1], after[1:]
    return f"{before.rstrip()} {after.lstrip()}" if before.strip() and after.strip() else before or after
