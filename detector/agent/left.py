"""Finds the parts of a text that are not rendered, with the reason: blocks of Handlebars, and invalid placeholders
about ``techStack``.

Templates are no programs: a placeholder is replaced by an answer, nothing else is evaluated. A block remains unchanged
with its content, since partial rendering could produce a sentence that nobody wrote.
"""

from __future__ import annotations

import bisect
import re

import msgspec

from detector.agent import quote
from detector.agent.markdown import Lines
from detector.agent.placeholders import PLACEHOLDER, field_names, is_key
from detector.errors import closest
from detector.model import ReportWarning

_OURS = r"(?<![\w.$-])techStack(?![\w-])"
_MENTION = re.compile(r"(?<!\{)\{\{+(?P<inside>[^{}\r\n]{0,200}?" + _OURS + r"[^{}\r\n]{0,200})(?P<closing>\}*)")
_ABOUT = re.compile(_OURS)
_KEY = re.compile(_OURS + r"\.([\w.-]{1,60})")
_TAG = re.compile(r"\{\{~?[ \t]*(?:(?P<kind>[#^/])[ \t]*(?P<name>[\w.-]{1,60})|else\b)[^{}\r\n]{0,200}\}\}")
_OF_A_BLOCK = re.compile(r"[#^/]|else\b")
_NOWHERE = "in code, front matter, HTML, a link definition or a part that was edited by hand"


class Block(msgspec.Struct, frozen=True):
    """A block of Handlebars or Mustache, from its opening tag to the end of its closing one. ``name``: for example
    ``#if``."""

    start: int
    end: int
    name: str


class _Opening(msgspec.Struct):
    """An opening tag without its closing tag so far. ``ours``: the tag or another branch of it is about
    ``techStack``."""

    start: int
    tag: str
    ours: bool


def blocks(text: str) -> list[Block]:
    """Return the outermost blocks with a condition about ``techStack``, in text order. Other blocks and unpaired tags
    are ignored."""
    found: list[Block] = []
    opened: list[_Opening] = []
    for tag in _TAG.finditer(text):
        ours = _ABOUT.search(tag.group()) is not None
        if tag["kind"] in ("#", "^"):
            opened.append(_Opening(tag.start(), tag["kind"] + tag["name"], ours))
        elif opened and tag["kind"] is None:
            opened[-1].ours |= ours
        elif opened and opened[-1].tag[1:] == tag["name"]:
            closed = opened.pop()
            while closed.ours and found and found[-1].start > closed.start:
                found.pop()
            if closed.ours:
                found.append(Block(closed.start, tag.end(), closed.tag))
    return found


def meets(blocks: list[Block], start: int, end: int) -> bool:
    """Return whether a range of text overlaps one of the blocks (sorted by position)."""
    at = bisect.bisect_left(blocks, end, key=lambda block: block.start)
    return at > 0 and blocks[at - 1].end > start


def left(text: str) -> tuple[ReportWarning, ...]:
    """Return a warning for each block and each mention of ``techStack`` in braces that a text, rendered or not, still
    contains.

    Each has the line, the reason and what to write instead.
    """
    lines, kept = Lines.of(text), blocks(text)
    found = [(one.start, _block(one, lines.number(one.end) + 1)) for one in kept]
    mentions = (one for one in _MENTION.finditer(text) if not meets(kept, one.start(), one.end()))
    found += [(one.start(), reason) for one in mentions if (reason := _reason(one))]
    return tuple(ReportWarning("", lines.number(at) + 1, reason) for at, reason in sorted(found))


def _block(block: Block, last: int) -> str:
    remedy = "write placeholders without a condition around them"
    return f"blocks of Handlebars are not rendered: {{{{{block.name}}}}} was left as it is, up to its end in line {last}; {remedy}"


def _reason(mention: re.Match[str]) -> str:
    """Return why a mention was not rendered; '' for a comment of Handlebars."""
    inside = mention["inside"].strip(" \t~")
    named = _KEY.search(inside)
    key = named[1] if named is not None else ""
    if inside.startswith("!"):
        return ""
    if len(mention["closing"]) < 2:
        return "a techStack placeholder without its closing braces was left as it is"
    if _OF_A_BLOCK.match(inside):
        return "blocks of Handlebars are not rendered, and this tag belongs to none that is whole; take it out"
    if PLACEHOLDER.match(mention.string, mention.start()) is not None and is_key(key):
        return f"techStack.{key} stands {_NOWHERE}, left as it is"
    if is_key(key):
        return f"helpers, filters and more braces are not rendered, left as it is; write {{{{techStack.{key}}}}}"
    remedy = closest(key, sorted(field_names()), "docs/guides/agents.md lists the keys")
    return f"unknown key {quote.plain(inside)}, left as it is; {remedy}"
