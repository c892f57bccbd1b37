"""The nouns of the check: a difference, a drift, the state of a rendered agent, a change between two
revisions."""

from __future__ import annotations

from typing import Literal

import msgspec

from detector.choices import FailOn
from detector.escape import json_text, parse_json

Kind = Literal[
    "changed",  # the config names one technology, the code another
    "missing",  # the code has a technology, the config does not name it
    "extra",  # the config names a technology, nothing in the code shows it
    "violation",  # strict mode, or a constraint: the code may not be as it is
    "stale-agent",  # a rendered agent no longer agrees with the config
    "edited-agent",  # a rendered agent was edited by hand
    "would-create",  # a run would create this file
    "would-remove",  # a run would remove this file
]
Level = Literal["error", "warning", "note"]
AgentStatus = Literal["current", "stale", "edited", "would-create", "would-remove"]


class _Reported(msgspec.Struct, frozen=True, rename="camel"):
    """Base of everything that goes out: frozen, camel case in JSON."""


class Place(_Reported, frozen=True):
    """A line of the repository. ``detail`` says what stands there."""

    path: str
    line: int
    detail: str = ""

    def below(self, folder: str) -> Place:
        """The same place as seen from above the folder that was checked."""
        return msgspec.structs.replace(self, path=f"{folder}/{self.path}")


class AgentState(_Reported, frozen=True):
    """How a rendered agent compares with what a run would write. ``path`` is relative to the root."""

    path: str
    state: AgentStatus
    message: str = ""


class Difference(_Reported, frozen=True):
    """One point where config, code and agents do not agree.

    ``field`` is dotted (``backend.framework``, ``components[services/api].database.orm``,
    ``constraints.forbiddenPackages``) or, for a file, its path. ``config`` is the place in the config,
    ``evidence`` the lines that prove what the code says, best first.
    """

    field: str
    kind: Kind
    level: Level
    message: str
    config_value: str | None = None
    config: Place | None = None
    code_value: str | None = None
    confidence: float | None = None
    evidence: tuple[Place, ...] = ()

    @property
    def place(self) -> Place:
        """The line to look at first: in the code where it proves something, else in the config."""
        if self.evidence:
            return self.evidence[0]
        return self.config or Place(self.field, 1)

    def below(self, folder: str) -> Difference:
        """The same as seen from above the folder that was checked."""
        config = self.config.below(folder) if self.config else None
        evidence = tuple(place.below(folder) for place in self.evidence)
        field = self.field if self.config or self.evidence else f"{folder}/{self.field}"  # which is the path of a file
        return msgspec.structs.replace(self, field=field, config=config, evidence=evidence)


class Drift(_Reported, frozen=True):
    """Everything that ``--check`` found. ``complete`` is False where parts of the repository could not be
    read. ``folder``: the path of the folder that was checked in its repository, '' for its root."""

    tool: str
    version: str
    mode: str
    config_path: str
    config_exists: bool
    threshold: float
    complete: bool
    differences: tuple[Difference, ...] = ()
    folder: str = ""
    schema_version: int = 1

    def in_repository(self) -> Drift:
        """The same with paths from the root of the repository, which is where CI resolves them."""
        if not self.folder:
            return self
        found = tuple(d.below(self.folder) for d in self.differences)
        return msgspec.structs.replace(
            self, config_path=f"{self.folder}/{self.config_path}", differences=found, folder=""
        )

    @property
    def agrees(self) -> bool:
        """No difference is an error."""
        return not self.of("error")

    def of(self, level: Level) -> tuple[Difference, ...]:
        """The differences of one level."""
        return tuple(d for d in self.differences if d.level == level)

    def exit_code(self, fail_on: FailOn = "drift") -> int:
        """0 when the run should pass, 1 when it should fail.

        Args:
            fail_on: ``drift`` fails on errors, ``warning`` on warnings too, ``never`` not at all.
        """
        failing = self.of("error") + (self.of("warning") if fail_on == "warning" else ())
        return 1 if failing and fail_on != "never" else 0

    def to_json(self) -> str:
        """The drift as JSON, indented, the same bytes on every machine."""
        return json_text(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Drift:
        """Read a drift back. Raises msgspec.ValidationError where it is not one."""
        return parse_json(text, cls)


class FieldChange(_Reported, frozen=True):
    """One answer that differs between two revisions. ``component`` is '' for the main stack."""

    component: str
    field: str
    before: str | None
    after: str | None
    evidence_before: tuple[Place, ...] = ()
    evidence_after: tuple[Place, ...] = ()


class StackChange(_Reported, frozen=True):
    """What changed in the stack between two revisions."""

    changes: tuple[FieldChange, ...] = ()
    components_added: tuple[str, ...] = ()
    components_removed: tuple[str, ...] = ()
    schema_version: int = 1

    def to_json(self) -> str:
        """The change as JSON, indented, the same bytes on every machine."""
        return json_text(self)
