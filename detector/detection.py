"""The detection pipeline: inventory, scan, link, match, judge. Each step depends only on the data of earlier steps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from detector import __version__, leads
from detector.errors import DetectError, RootError
from detector.inference.answers.judge import Judge, judge_of
from detector.inference.answers.kinds import kind_of
from detector.inference.answers.main import main_back_end
from detector.inference.answers.patterns import commands, patterns, tests_by_component
from detector.inference.answers.verdict import Verdict
from detector.inference.answers.verdicts import language_only, verdicts_of
from detector.inference.components.parts import Parts
from detector.inference.components.split import split
from detector.inference.evidence.conditions import fulfilled
from detector.inference.evidence.matching import Match, match
from detector.inventory import Inventory, take
from detector.limits import Limits, bounded
from detector.link import link
from detector.model import Component, Declared, Report, ReportWarning, Stack, Tool
from detector.observations import Warning
from detector.plugins.registry import languages, plugins
from detector.project import Repository
from detector.reader import FolderReader, Progress, Reader
from detector.rules import knowledge, shelves
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.rules.schema import SOURCE_KINDS, Technology
from detector.scan import Scanner
from detector.seen import Seen
from detector.undetermined import undetermined

Target = str | Path | Reader


def detect(
    target: Target = ".", *, revision: str | None = None, exclude: Sequence[str] = (), limits: Limits | None = None,
    source: bool = True, jobs: int = 1, progress: Progress | None = None,
) -> Report:  # fmt: skip
    """Detect the back-end stack of a repository.

    - ``target``: a folder, or a Reader (``MemoryReader`` for files in memory).
    - ``revision``: a branch, tag or commit of the repository in the folder, read instead of the work tree.
    - ``exclude``: patterns in .gitignore syntax.
    - ``limits``: the limits of the run.
    - ``source``: False reads manifests and settings only (``scanDepth: manifests``).
    - ``jobs``: number of processes that may parse source beside this one (Linux only; 1: none). The result is the same.
    - ``progress``: called with the step, the number of files done and the total number of files.

    Raises RootError if the target cannot be read or has no such revision, DetectError if ``exclude`` is a single text,
    RuleError for an invalid rule pack. Problems inside the repository become warnings of the report.
    """
    bounds = limits or Limits()
    with bounded(bounds):
        return _report(observe(target, revision, patterns_of(exclude), bounds, source, progress, jobs), bounds)


def patterns_of(exclude: Sequence[str]) -> tuple[str, ...]:
    """Return patterns as a tuple. Raises DetectError if they are one text, which would be taken letter by letter."""
    if isinstance(exclude, str):
        raise DetectError(f"exclude is the text {exclude!r}, not a list", remedy=f"write exclude=[{exclude!r}]")
    return tuple(exclude)


class Observed(NamedTuple):
    """The result of the first half of the pipeline: all data that the judgement of one repository needs."""

    parts: Parts
    matches: list[Match]
    seen: Seen
    inventory: Inventory
    languages: dict[str, Technology]

    def judge(self) -> Judge:
        """Run the second half of the pipeline: judge what was observed."""
        return judge_of(self.parts, self.matches, self.seen, self.languages)


def observe(
    target: Target,
    revision: str | None,
    exclude: Sequence[str],
    limits: Limits,
    source: bool,
    progress: Progress | None,
    jobs: int = 1,
) -> Observed:
    """Run inventory, scan, link, match and split: all steps before judging. Parameters: see ``detect``."""
    reader = _reader(target, revision)
    known = knowledge()
    index = Index(known.technologies, shelves())
    spoken = {t.id: t for t in known.technologies if t.category == "language"}
    inventory = take(reader, roles(), limits, exclude)
    repository = Repository(reader, inventory, limits)
    seen = Scanner(plugins(), index, limits, source=source, jobs=jobs).scan(repository, progress)
    seen.facts = link(seen.facts, seen.foreign, seen.packages, repository.files)
    matches = match(seen, index, repository)
    seen.facts = [fact for fact in seen.facts if fact.kind not in SOURCE_KINDS]  # later steps do not use them
    suffixes: dict[str, list[str]] = defaultdict(list)
    for language in spoken.values():
        for suffix in (*language.extensions, *language.headers):
            suffixes[suffix].append(language.id)
    unwritten = {*seen.unwritten}
    written = {path: file for path, file in inventory.files.items() if path not in unwritten}
    parts = split(seen, written, suffixes)
    matches = fulfilled(matches, parts)
    leads.tell(parts, matches, repository, languages())
    return Observed(parts, matches, seen, inventory, spoken)


def _reader(target: Target, revision: str | None) -> Reader:
    if isinstance(target, Reader):
        if revision is not None:
            remedy = "leave out the revision, or give the folder of a git repository"
            raise RootError(f"a Reader has no revision {revision}", remedy=remedy)
        return target
    if not isinstance(target, str | Path):
        raise RootError(f"{target!r} is no path", remedy="give a folder as text or Path, or a Reader")
    if revision is None:
        return FolderReader(Path(target))
    from detector.gitreader import GitReader

    return GitReader(Path(target), revision)


def _report(observed: Observed, limits: Limits) -> Report:
    judge, seen, inventory = observed.judge(), observed.seen, observed.inventory
    main = main_back_end(judge.served)
    verdicts = verdicts_of(judge, main)
    chosen = next((v for v in verdicts if v.part is main), None)
    stack = chosen.stack if chosen is not None else language_only(judge)
    warnings = sorted({*seen.warnings, *inventory.warnings}, key=lambda w: (w.path, w.line, w.message))
    return Report(
        tool=Tool("detect-stack", __version__),
        root=".",
        stack=stack,
        components=_components(judge, verdicts, main.folder if main is not None else None, inventory),
        candidates=chosen.candidates
        if chosen is not None
        else judge.verdict(judge.parts.all[""], explained=True).candidates,
        undetermined=undetermined(stack, main, observed.parts, seen, inventory),
        skipped=(*inventory.skipped, *seen.skips.told()),
        warnings=_bounded(warnings, limits),
        dependencies=tuple(
            Declared(f"{d.ecosystem}/{d.name}", d.scope, d.specifier, d.path, d.line)
            for d in seen.dependencies
            if d.path not in seen.locks
        ),
    )


def _components(judge: Judge, verdicts: list[Verdict], main: str | None, inventory: Inventory) -> tuple[Component, ...]:
    by_folder = {v.part.folder: v for v in verdicts}
    tests = tests_by_component(judge.parts, inventory.files, judge.languages.suffixes)
    taken = {used for part in judge.parts.all.values() for used in part.uses - {part.folder}}
    found = []
    for folder in sorted({*judge.parts.all, *by_folder}):
        verdict = by_folder.get(folder)
        part = verdict.part if verdict is not None else judge.parts.all[folder]
        if not folder and verdict is None and not part.packages and len(judge.parts.all) > 1:
            continue  # the root is no component: all components have folders of their own
        shown = verdict.stack if verdict is not None else Stack()
        matches = verdict.matches if verdict is not None else ()
        found.append(
            Component(
                part.path, part.name, kind_of(part, verdict, judge.served, taken=folder in taken), folder == main, shown,
                patterns(matches, judge.parts, part, tests) if verdict is not None else (),
                commands(part, judge.parts),
            )
        )  # fmt: skip
    return tuple(found)


def _bounded(warnings: list[Warning], limits: Limits) -> tuple[ReportWarning, ...]:
    shown = [ReportWarning(w.path, w.line, w.message) for w in warnings[: limits.warnings]]
    if len(warnings) > limits.warnings:
        more = len(warnings) - limits.warnings
        shown.append(ReportWarning(".", 0, f"{more} more warnings, over the limit of {limits.warnings}"))
    return tuple(shown)
