"""Plans which agent files a run writes: reads the existing ones, renders, and determines the state of each."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import msgspec

from detector.agent import frontmatter, marks, quote
from detector.agent.rendering import Rendered, rendered
from detector.agent.tree import FOLDER, AgentFile, agents, name_warnings, read, slug
from detector.agent.views import AgentConfig, component_names, free, view, with_agents
from detector.choices import MINIMUM_CONFIDENCE
from detector.drift.model import AgentState, AgentStatus
from detector.errors import TemplateError
from detector.model import Report, ReportWarning

PACKAGED = "backend-dev.md"


class PlannedFile(msgspec.Struct, frozen=True):
    """One agent file: its bytes before and after a run (None: it does not exist), and its state."""

    path: str
    old: bytes | None
    new: bytes | None
    state: AgentStatus
    message: str


class AgentPlan(msgspec.Struct, frozen=True):
    """The changes of a run to the agents."""

    files: tuple[PlannedFile, ...] = ()
    warnings: tuple[ReportWarning, ...] = ()

    @property
    def states(self) -> tuple[AgentState, ...]:
        """The states for the drift check."""
        return tuple(AgentState(file.path, file.state, file.message) for file in self.files)


def plan(
    root: Path,
    report: Report,
    config: AgentConfig,
    *,
    agent: Path | None = None,
    per_component: bool = False,
    threshold: float = MINIMUM_CONFIDENCE,
    force: bool = False,
) -> AgentPlan:
    """Find the agents to render, and render them in memory.

    Args:
        root: the repository.
        report: its report.
        config: its config (after this run).
        agent: a template instead of the packaged one; a file below ``.claude/agents`` is rendered in place.
        per_component: one agent for each service, named after it, instead of one for the main back end.
        threshold: answers with a lower confidence are left out, unless the config says the same.
        force: replace generated parts that a person edited.
    Returns:
        The files with their states, and warnings. No new files if the repository has no main back end.
    Raises:
        TemplateError: a template cannot be used; nothing has been written.
    """
    found, warnings = agents(root)
    planner = _Planner(root, report, config, threshold, force, found, warnings)
    planner.in_place()
    if report.main is None:
        if not planner.planned:
            message = "no part of this repository serves requests or runs jobs, so no back-end agent is rendered"
            warnings.append(ReportWarning(FOLDER, 0, message))
    elif agent is None:
        planner.create(_packaged(), "backend-dev", per_component=per_component, always=False)
    elif (inside := planner.path_of(agent)) is None:
        planner.create(read(agent, agent.name).text, _stem(agent), per_component=per_component, always=True)
    elif all(file.path != inside for file in planner.planned):
        message = "holds no techStack placeholder and was not rendered before, so it was left alone"
        warnings.append(ReportWarning(inside, 0, message))
    planner.check_names()
    return AgentPlan(tuple(sorted(planner.planned, key=lambda file: file.path)), tuple(warnings))


class _Planner:
    """Collects the planned files and the warnings of one run."""

    def __init__(
        self,
        root: Path,
        report: Report,
        config: AgentConfig,
        threshold: float,
        force: bool,
        found: list[AgentFile],
        warnings: list[ReportWarning],
    ) -> None:
        self.root, self.report, self.config = root, report, config
        self.threshold, self.force = threshold, force
        self.found, self.warnings = found, warnings
        self.planned: list[PlannedFile] = []
        self.served: set[str] = set()

    def path_of(self, agent: Path) -> str | None:
        """Return the relative path of a template that is an existing agent of the repository; None otherwise."""
        given = agent.resolve()
        return next((file.path for file in self.found if (self.root / file.path).resolve() == given), None)

    def in_place(self) -> None:
        """Render the agents that contain placeholders or marks."""
        for file in self.found:
            seen = self._render(file.text, file.path, "")
            if not seen.asked:
                continue
            self.served.add(seen.component)
            gone = bool(seen.component) and all(one.path != seen.component for one in with_agents(self.report))
            self.planned.append(self._gone(file, seen) if gone else _compared(file, seen))

    def create(self, template: str, stem: str, *, per_component: bool, always: bool) -> None:
        """Plan new agents: one for each service without one, or one for the main back end if there is none."""
        if not per_component:
            if always or not self.served:
                self._create(f"{FOLDER}/{stem}.md", template, "")
            return
        for component, short in component_names(self.report).items():
            if component.path not in self.served:
                name = free(f"{stem}-{short}", {PurePosixPath(file.path).stem for file in self.planned})
                note = f"Works on {quote.plain(component.path)}." if component.path != "." else ""
                self._create(f"{FOLDER}/{name}.md", frontmatter.renamed(template, name, note), component.path)

    def check_names(self) -> None:
        """Add warnings about names with which a rendered agent is not loaded."""
        after = {file.path: file for file in self.found}
        for file in self.planned:
            if file.new is not None:
                after[file.path] = AgentFile.of(file.path, file.new)
        ours = {file.path for file in self.planned}
        self.warnings += name_warnings([after[path] for path in sorted(after)], ours)

    def _create(self, path: str, template: str, component: str) -> None:
        here = next((file for file in self.found if file.path == path), None)
        if any(file.path == path for file in self.planned):
            return
        name = AgentFile.of(path, template.encode()).name
        rival = here or next((file for file in self.found if file.name == name and name), None)
        if rival is not None:
            what = f"written by hand and left alone, so no agent {quote.plain(name)} was rendered"
            self.warnings.append(ReportWarning(rival.path, 0, f"{what}; put a techStack placeholder into it"))
            return
        seen = self._render(template, path, component)
        if not seen.asked:
            message = "the template holds no techStack placeholder that is rendered, so no agent was written"
            self.warnings.append(ReportWarning(path, 0, message))
            return
        self.planned.append(PlannedFile(path, None, seen.text.encode(), "would-create", "would be created"))

    def _render(self, text: str, path: str, component: str) -> Rendered:
        """Render for the component that the text records. Raises TemplateError with the path of the file."""
        try:
            component = component or marks.restore(text).component
            report, config = view(self.report, self.config, component)
            seen = rendered(text, report, config, threshold=self.threshold, force=self.force, component=component)
        except TemplateError as error:
            raise TemplateError(error.message, path=path, line=error.line, remedy=error.remedy) from error
        self.warnings += [msgspec.structs.replace(one, path=path) for one in seen.warnings]
        return seen

    def _gone(self, file: AgentFile, seen: Rendered) -> PlannedFile:
        """Plan an agent whose component no longer exists: it is removed, unless it contains text of the user or a file
        that could show the component was not read."""
        if self.report.undetermined:
            return PlannedFile(file.path, file.data, file.data, "current", "not everything could be read")
        body = frontmatter.split(marks.restore(file.text).template)[1]
        ours = body == frontmatter.split(_packaged())[1] and not seen.edited
        where = quote.plain(seen.component)
        if ours or self.force:
            return PlannedFile(file.path, file.data, None, "would-remove", f"{where} is no service any more")
        message = f"{where} is no service any more; the agent holds other text than ours: remove it yourself"
        return PlannedFile(file.path, file.data, file.data, "edited", message)


def _compared(file: AgentFile, seen: Rendered) -> PlannedFile:
    """Compare a file with its rendering. If a run would change it, it is ``stale``, whether it has edits or not."""
    new = seen.text.encode()
    parts = ", ".join(f"{name} (line {line})" for name, line in seen.edited)
    kept = f"edited by hand inside the marks: {parts}; kept, --force renders it again" if parts else ""
    if new != file.data:
        message = "differs from what a run would write" + (f"; {kept}" if kept else "")
        return PlannedFile(file.path, file.data, new, "stale", message)
    return PlannedFile(file.path, file.data, new, "edited" if kept else "current", kept or "up to date")


def _stem(agent: Path) -> str:
    """Return the name of the agents rendered from a template. Raises TemplateError if nothing of its own can be in
    one."""
    name = slug(agent.stem)
    if not name:
        remedy = "an agent is called after its template: rename it"
        raise TemplateError("its name has no Latin letter and no digit", path=agent.name, remedy=remedy)
    return name


def _packaged() -> str:
    return (Path(__file__).parent / "templates" / PACKAGED).read_text(encoding="utf-8")
