"""Decides what the config should say for one field, in this order:

1. Pinned fields stay as they are, in every mode. With ``autoDetect.enabled: false`` everything does.
2. Nothing written, and a finding that is sure enough: it is written, in every mode.
3. strict and flexible: what is written stays.
4. adaptive: a value that no vocabulary knows, by id, by name or by another spelling, is a house technology and stays. A known one is replaced by a
   finding that is sure enough. It is removed only where the code says nothing at all for the field and
   everything that could have answered was read: a weak finding or an unreadable file is no proof that a
   technology is gone, and a config that loses a right answer because of one broken manifest would not be
   trusted again.
"""

from __future__ import annotations

from msgspec import Struct

from detector.choices import Mode
from detector.config.settings import Settings
from detector.config.types import Known
from detector.errors import ConfigError
from detector.model import Field, Finding, Report
from detector.rules.names import NONE


class Judge(Struct, frozen=True):
    """Decides single fields by the rules above."""

    mode: Mode
    pinned: frozenset[str]
    undetermined: frozenset[str]
    known: Known
    threshold: float

    @classmethod
    def of(cls, config: Settings, report: Report, known: Known | None, threshold: float) -> Judge:
        """The judge for one config and one report. Raises ConfigError for a threshold that is no number from 0 to 1."""
        if not 0 <= threshold <= 1:  # nor is nan, which no confidence is below
            raise ConfigError(f"the threshold {threshold} is no number from 0 to 1", remedy="leave it out, or give one")
        if known is None:
            from detector.rules.names import meant

            known = meant
        fields = frozenset(u.field for u in report.undetermined)
        return cls(config.mode, config.pinned, fields, known, threshold)

    def decide(self, field: Field, old: str | None, finding: Finding | None) -> str | None:
        """The value that the config should have."""
        sure = self.sure(finding)
        if field.path in self.pinned:
            return old
        if old is None:
            return sure.id if sure else None
        if self.mode != "adaptive" or self.house(field, old):
            return old
        if sure:
            return old if self.agrees(field, old, sure) else sure.id
        return None if self.gone(field, old, finding) else old

    def sure(self, finding: Finding | None) -> Finding | None:
        """The finding, where it is sure enough to be used."""
        return finding if finding and finding.confidence >= self.threshold else None

    def house(self, field: Field, value: str) -> bool:
        """The value is in no vocabulary: a technology of the user's own."""
        return not self.known(field.category, value)

    def agrees(self, field: Field, value: str, finding: Finding) -> bool:
        """The config and the code name the same technology."""
        if value.casefold() in (finding.id.casefold(), finding.name.casefold()):
            return True
        return finding.id in self.known(field.category, value)

    def gone(self, field: Field, value: str, finding: Finding | None) -> bool:
        """The code says nothing for this field, and all that could have answered was read. A value that says that there
        is nothing is right then."""
        nothing = NONE in self.known(field.category, value)
        return finding is None and field.path not in self.undetermined and not nothing
