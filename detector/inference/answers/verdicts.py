"""The verdicts of all components and programs of a repository."""

from __future__ import annotations

from msgspec.structs import replace

from detector.inference.answers.judge import Judge
from detector.inference.answers.programs import SEVERAL, of_most
from detector.inference.answers.sight import Sight
from detector.inference.answers.verdict import Verdict, with_shared_migrations
from detector.inference.components.parts import Part
from detector.model import Stack


def verdicts_of(judge: Judge, main: Part | None) -> list[Verdict]:
    """Return the verdict of every component that serves or works, and of every program that shares a manifest.

    ``main``: the main back end. A component without migrations gets those of the one component in its language that
    migrates the same kind of database; the main back end of the first one, in whatever language.
    """
    programs = _of_programs(judge, main)
    seen = {verdict.part.folder for verdict in programs}
    shared = _by_host(judge, programs)
    told = (
        p for p in (*judge.served.servers, *judge.served.workers) if p is main or p.folder not in judge.served.hosted
    )
    listed = [part for part in told if part.folder not in seen]
    found = [judge.verdict(part, explained=part is main) for part in listed]
    found = [of_most(v, shared[v.part.folder]) if v.part.folder in shared else v for v in found] + programs
    return [with_shared_migrations(verdict, found, anyhow=verdict.part is main) for verdict in found]


def _of_programs(judge: Judge, main: Part | None) -> list[Verdict]:
    """Return the verdicts of the programs that share a manifest.

    - A program that is a component of its own (a Dockerfile in its folder) and has no manifest is always judged.
    - Others are returned only where at least ``SEVERAL`` of them serve or work, and there is a main back end or one of
      them serves.
    - A program in the folder of a manifest is the component of that manifest and is left out; where it serves, it counts
      as one of the several beside a program that is deployed.
    """
    alone, known = [], []
    serving = {part.folder for part in judge.served.servers}
    beside = {program.folder for program in judge.parts.programs} & serving & judge.parts.all.keys()
    for program in judge.parts.programs:
        sight = Sight(judge.parts, program)
        part = judge.parts.all.get(program.folder)
        own = judge.seen_by(sight) if part is None or not part.packages else None
        if own is not None and part is not None:
            known.append(replace(own.verdict(sight.program, explained=part is main), part=part))
        elif own is not None:
            alone.append(own.verdict(sight.program, explained=False))
    near = beside if any(verdict.part.folder in judge.parts.launched for verdict in alone) else set[str]()
    are_several = len(alone) + len(near) >= SEVERAL and (main is not None or any(verdict.serves for verdict in alone))
    return known + (alone if are_several else [])


def _by_host(judge: Judge, programs: list[Verdict]) -> dict[str, list[Verdict]]:
    """Return the verdicts of the programs that share a manifest, by the folder of the component that has it.

    A repository may contain several modules; what the programs of one are made of tells nothing about another. A
    component that is a program itself, with a single one beside it, is not told by that one.
    """
    at = {program.folder: judge.parts.of(program.path).folder for program in judge.parts.programs}
    found: dict[str, list[Verdict]] = {folder: [] for folder in judge.parts.hosts()}
    for verdict in programs:
        if (host := at[verdict.part.folder]) in found:
            found[host].append(verdict)
    return {host: verdicts for host, verdicts in found.items() if len(verdicts) != 1 or host not in at}


def language_only(judge: Judge) -> Stack:
    """The stack of a repository without a back end: only the language with most source."""
    sizes = judge.languages.made(judge.parts.all.values())
    spoken = min(sizes, key=lambda lang: (-sizes[lang], lang), default=None)
    return Stack.of({"language": judge.languages.finding(spoken, judge.parts.all)})
