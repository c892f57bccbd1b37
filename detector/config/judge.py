"""Decides the value of one field of the config, in this order:

1. Pinned fields do not change, in any mode. With ``autoDetect.enabled: false`` nothing changes.
2. If no value is written, a finding with sufficient confidence is written, in any mode.
3. In the modes strict and flexible, a written value does not change.
4. In the mode adaptive, a value that matches no technology of the rules, by id, name or another spelling, is the user's
   own technology and does not change. A known one is replaced by a finding with sufficient confidence. It is removed
   only if there is no finding at all for the field and every file that could have answered it was read: a weak finding
   or an unreadable file does not prove that a technology is gone, and users would not trust a config again that lost a
   correct answer because of one broken manifest.
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
        """Return the judge for one config and one report. Raises ConfigError if the threshold is no number from 0 to
        1."""
        if not 0 <= threshold <= 1:  # also rejects nan
            raise ConfigError(f"the threshold {threshold} is no number from 0 to 1", remedy="leave it out, or give one")
        if known is None:
            from detector.rules.names import meant

            known = meant
        fields = frozenset(u.field for u in report.undetermined)
        return cls(config.mode, config.pinned, fields, known, threshold)

    def decide(self, field: Field, old: str | None, finding: Finding | None) -> str | None:
        """Return the value that the config should have."""
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
        """Return the finding if its confidence is sufficient, else None."""
        return finding if finding and finding.confidence >= self.threshold else None

    def house(self, field: Field, value: str) -> bool:
        """Return whether a value matches no technology of the rules: it is the user's own."""
        return not self.known(field.category, value)

    def agrees(self, field: Field, value: str, finding: Finding) -> bool:
        """Return whether the config and the code name the same technology."""
        if value.casefold() in (finding.id.casefold(), finding.name.casefold()):
            return True
        return finding.id in self.known(field.category, value)

    def gone(self, field: Field, value: str, finding: Finding | None) -> bool:
        """Return whether a written technology is gone from the code: there is no finding, and every file that could
        have answered was read. A value that states that there is nothing is never gone."""
        nothing = NONE in self.known(field.category, value)
        return finding is None and field.path not in self.undetermined and not nothing
