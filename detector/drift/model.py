"""The data types of the check: a difference, a drift, the state of a rendered agent, a change between two revisions."""

from __future__ import annotations

from typing import Literal

import msgspec

from detector.choices import FailOn
from detector.escape import json_text, parse_json

Kind = Literal[
    "changed",  # the config names one technology, the code another
    "missing",  # the code has a technology, the config does not name it
    "extra",  # the config names a technology, the code has no evidence for it
    "violation",  # the code contradicts a config in strict mode, or a constraint
    "stale-agent",  # a rendered agent no longer agrees with the config
    "edited-agent",  # a rendered agent was edited by hand
    "would-create",  # a run would create this file
    "would-remove",  # a run would remove this file
]
Level = Literal["error", "warning", "note"]
AgentStatus = Literal["current", "stale", "edited", "would-create", "would-remove"]


class _Reported(msgspec.Struct, frozen=True, rename="camel"):
    """Base of all types in the output: frozen, camel case in JSON."""


class Place(_Reported, frozen=True):
    """A line of the repository. ``detail``: its content or meaning."""

    path: str
    line: int
    detail: str = ""

    def below(self, folder: str) -> Place:
        """Return the same place relative to the repository. ``folder``: the path of the checked folder."""
        return msgspec.structs.replace(self, path=f"{folder}/{self.path}")


class AgentState(_Reported, frozen=True):
    """The state of a rendered agent compared with what a run would write. ``path`` is relative to the root."""

    path: str
    state: AgentStatus
    message: str = ""


class Difference(_Reported, frozen=True):
    """One difference between config, code and agents.

    ``field`` is dotted (``backend.framework``, ``components[services/api].database.orm``,
    ``constraints.forbiddenPackages``) or, for a file, its path. ``config`` is the location in the config, ``evidence``
    the lines of the code that are evidence for its value, best first.
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
        """The line to look at first: the best evidence in the code, else the line of the config."""
        if self.evidence:
            return self.evidence[0]
        return self.config or Place(self.field, 1)

    def below(self, folder: str) -> Difference:
        """Return the same difference with paths relative to the repository. ``folder``: the path of the checked
        folder."""
        config = self.config.below(folder) if self.config else None
        evidence = tuple(place.below(folder) for place in self.evidence)
        field = (
            self.field if self.config or self.evidence else f"{folder}/{self.field}"
        )  # then it is the path of a file
        return msgspec.structs.replace(self, field=field, config=config, evidence=evidence)


class Drift(_Reported, frozen=True):
    """The result of ``--check``.

    ``complete`` is False if parts of the repository could not be read. ``folder``: the path of the checked folder in
    its repository, '' for its root.
    """

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
        """Return the same drift with paths relative to the repository's root, since CI resolves them there."""
        if not self.folder:
            return self
        found = tuple(d.below(self.folder) for d in self.differences)
        return msgspec.structs.replace(
            self, config_path=f"{self.folder}/{self.config_path}", differences=found, folder=""
        )

    @property
    def agrees(self) -> bool:
        """Whether no difference is an error."""
        return not self.of("error")

    def of(self, level: Level) -> tuple[Difference, ...]:
        """Return the differences of one level."""
        return tuple(d for d in self.differences if d.level == level)

    def counted(self, fail_on: FailOn) -> Drift:
        """Return the same drift; if ``fail_on`` is ``warning``, its warnings are errors, as they make the run fail."""
        if fail_on != "warning":
            return self
        raised = (msgspec.structs.replace(d, level="error") if d.level == "warning" else d for d in self.differences)
        return msgspec.structs.replace(self, differences=tuple(raised))

    def exit_code(self, fail_on: FailOn = "drift") -> int:
        """Return 0 if the run should pass, 1 if it should fail.

        Args:
            fail_on: ``drift`` fails on errors, ``warning`` on warnings too, ``never`` not at all.
        """
        return 0 if fail_on == "never" or self.counted(fail_on).agrees else 1

    def to_json(self) -> str:
        """Return the drift as indented JSON, with the same bytes on every machine."""
        return json_text(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Drift:
        """Parse a drift. Raises msgspec.ValidationError if the text is not one."""
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
        """Return the change as indented JSON, with the same bytes on every machine."""
        return json_text(self)
