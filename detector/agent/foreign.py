"""Removes examples for other languages from a template, and fills blanks such as ``[Your ORM]``.

A general template contains ``schema validators (Zod, Joi, Pydantic)`` and ``ESLint/Pylint``. In one project, the names
for other languages are irrelevant. They are removed but never replaced by another name, since a sentence such as ``do
not add validators (Yup, Joi)`` must keep its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.agent.markdown import CodeSpans, Document
from detector.agent.marks import Region
from detector.agent.statements import Project
from detector.agent.tools import tools
from detector.model import FIELDS
from detector.rules.names import normal

_ASIDE = re.compile(r"[ \t]?\((?P<lead>(?:e\.g\.|such as|like|for example),? )?(?P<names>[^()`{}\[\]]+)\)")
_RUN = re.compile(r"(?<![\w/.:@`-])[A-Za-z][\w+#-]*(?:/[A-Za-z][\w+#-]*)+(?![\w/`-])")
_BLANK = re.compile(r"\[Your ([A-Z][A-Za-z/ ]{1,40})\](?![(\[:])")
_GENERIC = {"library", "tool", "layer", "programming", "backend", "primary", "caching"}


def asides(document: Document, project: Project) -> Iterator[Region]:
    """Yield regions for blanks, and for enumerations with examples for other languages."""
    spans = CodeSpans(document.lines)
    for span in document.spans:
        text = document.lines.text[span.start : span.end]
        for start, end, name, shown in (*_blanks(text, project), *_examples(text, project)):
            start, end = span.start + start, span.start + end
            if spans.around(start) is None and spans.around(end - 1) is None:
                yield Region(start, end, name, shown)


def _blanks(text: str, project: Project) -> Iterator[tuple[int, int, str, str]]:
    for match in _BLANK.finditer(text):
        words = [normal(word) for word in match[1].split()]
        wanted = "".join(word for word in words if word not in _GENERIC)
        for field in FIELDS:
            if wanted in (normal(field.title), normal(field.key), field.key.lower() + "s"):
                yield match.start(), match.end(), field.path, project.answers[field.path].short
                break


def _examples(text: str, project: Project) -> Iterator[tuple[int, int, str, str]]:
    if project.language is None:
        return
    for match in _ASIDE.finditer(text):
        separator = "/" if "/" in match["names"] and "," not in match["names"] else ", "
        kept = _kept(re.split(r",[ \t]*(?:or )?|/", match["names"]), project)
        if kept is not None:
            opening = match.group()[: match.group().index("(") + 1] + (match["lead"] or "")
            yield match.start(), match.end(), "examples", f"{opening}{separator.join(kept)})" if kept else ""
    for match in _RUN.finditer(text):
        names = match.group().split("/")
        kept = _kept(names, project)
        shown = "/".join(kept) if kept else _noun(names)
        if kept is not None and shown:
            yield match.start(), match.end(), "examples", shown


def _kept(names: list[str], project: Project) -> list[str] | None:
    """Return the names that fit the language; None if all do, or if the enumeration contains anything unknown."""
    languages = [_languages(name, project) for name in names]
    if len(names) < 2 or any(one is None for one in languages):
        return None
    own = project.related
    kept = [name.strip() for name, one in zip(names, languages, strict=True) if not one or own & one]
    return kept if len(kept) < len(names) else None


def _languages(name: str, project: Project) -> set[str] | None:
    """Return the languages that a name belongs to; empty for any, None if it is unknown."""
    known = [field.category for field in FIELDS[1:]]
    listed = [
        *(kind[normal(name)] for kind in tools().kinds.values() if normal(name) in kind),
        *(one.languages for category in known for one in project.vocabulary.find(category, name)),
    ]
    if not listed:
        return None
    return set() if any(not one for one in listed) else {language for one in listed for language in one}


def _noun(names: list[str]) -> str:
    """Return the common kind of some tools as a noun; '' if they have none."""
    kinds = {next((kind for kind, known in tools().kinds.items() if normal(name) in known), "") for name in names}
    return kinds.pop() if len(kinds) == 1 else ""
