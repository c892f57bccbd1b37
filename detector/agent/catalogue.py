"""Catalogues: lists of all possible technologies, which a template contains below a placeholder."""

from __future__ import annotations

import re

import msgspec

from detector.agent.answers import Answer
from detector.agent.tools import tools
from detector.agent.vocabulary import Known, Vocabulary, related
from detector.choices import Mode
from detector.rules.names import normal

_LABEL = re.compile(r"(?:\*\*|__)(?P<bold>[^*_]+?)(?:\*\*|__)[ \t]*:?|(?P<bare>[^:,`{}]{1,40}):(?=[ \t])")
_SEPARATORS = " \t-–—:=→*_|"
_LONGEST_OPTION = 6


class Option(msgspec.Struct, frozen=True):
    """One entry of a catalogue: its text, the label of its line, and the technologies that it names."""

    text: str
    group: str
    known: tuple[Known, ...]


def read(lines: list[str], category: str, vocabulary: Vocabulary) -> list[Option] | None:
    """Parse the lines below a placeholder as a catalogue.

    ``lines``: the text of each nested item. Returns the options in their order, or None if the lines are something
    else: advice, steps, links. A catalogue consists of short names, and either its lines are labelled with languages,
    or several of the names are technologies of the category.
    """
    options: list[Option] = []
    for line in lines:
        match = _LABEL.match(line)
        group = (match["bold"] or match["bare"]).rstrip(": ") if match else ""
        for text in split(line[match.end() :] if match else line):
            if len(text.split()) > _LONGEST_OPTION or "{{" in text:
                return None
            options.append(Option(text, group, tuple(vocabulary.find(category, text))))
    named = sum(1 for option in options if option.known)
    by_language = {option.group for option in options if vocabulary.languages(option.group)}
    catalogue = len(by_language) >= 2 or (named >= 2 and named * 3 >= len(options))
    return options if catalogue else None


def split(text: str) -> list[str]:
    """Return the parts of an enumeration. Commas inside parentheses do not separate."""
    parts = re.split(r",(?![^()]*\))|;", text.strip(" \t."))
    return [part.strip().strip("`*").strip() for part in parts if part.strip()]


def label(text: str) -> str:
    """Return the rest of a placeholder's line as the label of its answer, without separators."""
    return text.strip(_SEPARATORS)


def remaining(options: list[Option], answer: Answer, language: str | None, mode: Mode, vocabulary: Vocabulary) -> str:
    """Return what remains of a catalogue, as text after the answer; '' if nothing remains.

    ``language``: the id of the project's language, None if unknown.
    """
    if mode == "strict" or (mode == "adaptive" and answer.name is not None):
        return ""
    if language is None or answer.field.category == "language":
        return ""
    own = {normal(answer.name or ""), normal(answer.id or "")}
    mine = [option for option in options if normal(option.text) not in own and answer.id not in _ids(option)]
    if answer.id is not None:
        near = {option.group for option in options if answer.id in _ids(option)}
        neutral = all(not one.languages for option in options for one in option.known)
        mine = [option for option in mine if not neutral or not near or option.group in near]
    fitting = [option.text for option in mine if _fits(option, language, answer, vocabulary)]
    if not fitting:
        return ""
    names = ", ".join(dict.fromkeys(fitting))
    if answer.name is None:
        return f"Candidates, if one is needed: {names}"
    return f"Alternatives, only with a reason: {names}"


def _ids(option: Option) -> set[str]:
    return {one.id for one in option.known}


def _fits(option: Option, language: str, answer: Answer, vocabulary: Vocabulary) -> bool:
    """Return whether an option is for the language. An option for no particular language fits only if there is an
    answer."""
    languages = vocabulary.languages(option.group)
    for one in option.known:
        languages |= {*one.languages, *tools().native.get(one.id, ())}
    if not languages and option.known:
        return answer.name is not None
    return bool(related(language) & languages)
