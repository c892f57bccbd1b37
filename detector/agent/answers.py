"""The eight answers as an agent contains them: which of code and config takes precedence, and the words for a missing
answer."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

import msgspec

from detector.agent import quote
from detector.agent.vocabulary import Vocabulary
from detector.choices import Mode
from detector.model import FIELDS, Evidence, Field, Finding, Report
from detector.rules.names import NONE

SHAKY = 0.7
"""Answers with a lower confidence are marked as uncertain in the agent."""
SOURCES = 2
"""Maximum number of lines of evidence of an answer."""


class ConfigView(Protocol):
    """The part of the config that rendering needs; ``detector.config.Config`` implements it."""

    @property
    def mode(self) -> Mode:
        """What takes precedence where code and config differ."""
        ...

    @property
    def pinned(self) -> Collection[str]:
        """Dotted fields for which the config takes precedence in every mode."""
        ...

    def value(self, field: str) -> str | None:
        """Return the value of a dotted field (``backend.framework``) in the config, or None."""
        ...


class Answer(msgspec.Struct, frozen=True):
    """The answer to one field as the agent contains it.

    ``name`` is None if there is no answer; ``missing`` then has the words for that. ``evidence`` is set only in
    adaptive mode, ``doubt`` only for an uncertain answer.
    """

    field: Field
    id: str | None
    name: str | None
    version: str
    evidence: tuple[Evidence, ...]
    doubt: str
    missing: str

    @property
    def short(self) -> str:
        """The name for running text, or words for a missing answer."""
        return self.name or f"(no {_noun(self.field)} {self.missing.partition(':')[0]})"

    @property
    def statement(self) -> str:
        """The whole answer for a line of its own: name, version, evidence, doubt."""
        if self.name is None:
            return f"none {self.missing}"
        shown = f"{self.name} {self.version}".rstrip()
        seen = dict.fromkeys(quote.place(one.path, one.line) for one in self.evidence)
        places = ", ".join(list(seen)[:SOURCES])
        return shown + (f" ({places})" if places else "") + (f"; {self.doubt}" if self.doubt else "")


def answers(report: Report, config: ConfigView, vocabulary: Vocabulary, threshold: float) -> dict[str, Answer]:
    """Return the answers by dotted field name (``backend.apiStyle``).

    ``threshold``: a finding with a lower confidence is no answer, unless the config says the same.
    """
    return {field.path: _answer(field, report, config, vocabulary, threshold) for field in FIELDS}


def _answer(field: Field, report: Report, config: ConfigView, vocabulary: Vocabulary, threshold: float) -> Answer:
    finding, configured = report.stack.get(field), config.value(field.path)
    code_is_right = config.mode == "adaptive" and field.path not in config.pinned
    meant = vocabulary.ids(field.category, configured) if configured is not None else ()
    agreed = finding is not None and finding.id in (configured, *meant)
    weak = finding is not None and finding.confidence < threshold and not agreed
    if configured is not None and not agreed and (weak or not code_is_right):
        id_ = meant[0] if len(meant) == 1 else configured
        name = quote.word(vocabulary.name(field.category, id_)) if id_ != NONE else ""
        return Answer(field, id_ if name else None, name or None, "", (), "", _missing(field, report, config.mode))
    if finding is None or weak:
        return Answer(field, None, None, "", (), "", _missing(field, report, config.mode, finding))
    version = quote.version(finding.version or "")
    evidence = finding.evidence if config.mode == "adaptive" else ()
    name = quote.word(finding.name) or finding.id
    return Answer(field, finding.id, name, version, evidence, _doubt(finding, config.mode), "")


def _doubt(finding: Finding, mode: Mode) -> str:
    if mode != "adaptive" or finding.confidence >= SHAKY:
        return ""
    return f"not certain (confidence {finding.confidence:.2f}), check before building on it"


def _missing(field: Field, report: Report, mode: Mode, weak: Finding | None = None) -> str:
    """Return the words for a missing answer. ``weak``: a finding whose confidence is not sufficient."""
    if weak is not None and mode == "adaptive":
        return f"found: {quote.word(weak.name)} is not sure enough (confidence {weak.confidence:.2f})"
    unread = next((one for one in report.undetermined if one.field == field.path), None)
    if unread is not None and mode == "adaptive":
        return f"found: {quote.code(unread.path)} could decide it and could not be read"
    return "found in the code" if mode == "adaptive" else "set in the config"


def _noun(field: Field) -> str:
    return field.title if field.title.isupper() or field.title.startswith("API") else field.title.lower()
