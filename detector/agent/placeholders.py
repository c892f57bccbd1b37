"""Placeholders in running text: paragraphs, headings, tables, code spans and links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from detector.agent import quote
from detector.agent.answers import Answer
from detector.agent.markdown import CodeSpans, Document
from detector.agent.marks import Region
from detector.model import FIELDS

PLACEHOLDER = re.compile(r"(?<!\{)\{\{[ \t]*techStack\.([A-Za-z0-9_.-]{1,60}?)[ \t]*\}\}(?!\})")
_ADDRESS = re.compile(r"(?:\]\(|<[A-Za-z/][^<>]*|\bhttps?://)\S*$")


@lru_cache(maxsize=1)
def field_names() -> frozenset[str]:
    """Return the dotted names of the eight fields."""
    return frozenset(field.path for field in FIELDS)


def is_key(name: str) -> bool:
    """Return whether ``{{techStack.<name>}}`` is rendered: a field, or the mode."""
    return name == "mode" or name in field_names()


def placeholders(document: Document, answers: dict[str, Answer], mode: str) -> Iterator[Region]:
    """Yield every known placeholder in running text, replaced by the name of its answer.

    A code span is replaced as a whole, because marks do not work inside it; so is a line with a placeholder in an
    address (a link, an attribute of a tag).
    """
    spans = CodeSpans(document.lines)
    for span in document.spans:
        text = document.lines.text[span.start : span.end]
        if "techStack" not in text:
            continue
        found = [match for match in PLACEHOLDER.finditer(text) if is_key(match[1])]
        if any(_in_address(match) for match in found):
            yield Region(span.start, span.end, found[0][1], _filled(text, answers, mode))
            continue
        done = -1
        for match in found:
            at = span.start + match.start()
            start, end = spans.around(at) or (at, span.start + match.end())
            if start >= done:
                done = end
                yield Region(start, end, match[1], _code(document.lines.text[start:end], answers, mode))


def _code(source: str, answers: dict[str, Answer], mode: str) -> str:
    """Return a code span or a bare placeholder with its answers. A missing answer alone is not formatted as code."""
    lone = PLACEHOLDER.fullmatch(source.strip("` \t"))
    if lone is not None and lone[1] != "mode" and answers[lone[1]].name is None:
        return answers[lone[1]].short
    return _filled(source, answers, mode)


def _filled(text: str, answers: dict[str, Answer], mode: str) -> str:
    def value(match: re.Match[str]) -> str:
        if not is_key(match[1]):
            return match.group()
        if match[1] == "mode":
            return mode
        answer = answers[match[1]]
        if _in_address(match):
            return quote.address(answer.id or "") or "none"
        return answer.short

    return PLACEHOLDER.sub(value, text)


def _in_address(match: re.Match[str]) -> bool:
    """Return whether a placeholder is in the address of a link or in a tag."""
    return _ADDRESS.search(match.string[max(0, match.start() - 500) : match.start()]) is not None
