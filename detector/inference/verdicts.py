"""The verdicts of a repository: of its components, and of the programs that share one."""

from __future__ import annotations

from msgspec.structs import replace

from detector.inference.components import Part
from detector.inference.judge import Judge
from detector.inference.programs import SEVERAL, Sight, of_most
from detector.inference.verdict import Verdict, with_shared_migrations
from detector.model import Stack


def verdicts_of(judge: Judge, main: Part | None) -> list[Verdict]:
    """The stack of every component that serves or works, and of every program that shares one. ``main``: the main back
    end. A component that migrates nothing itself, while another one in its language (for the main back end: in any)
    migrates the same kind of database, is served by that one's migrations."""
    programs = _of_programs(judge, main)
    seen = {verdict.part.folder for verdict in programs}
    hosts = judge.parts.hosts()
    told = (
        p for p in (*judge.served.servers, *judge.served.workers) if p is main or p.folder not in judge.served.hosted
    )
    listed = [part for part in told if part.folder not in seen]
    found = [judge.verdict(part, explained=part is main) for part in listed]
    found = [of_most(v, programs) if v.part.folder in hosts else v for v in found] + programs
    return [with_shared_migrations(verdict, found, anyhow=verdict.part is main) for verdict in found]


def _of_programs(judge: Judge, main: Part | None) -> list[Verdict]:
    """What is said of each program that serves or works, where several do. One that is a component is seen anew; one that
    stands beside its manifest is the component that the manifest makes."""
    alone, known = [], []
    for program in judge.parts.programs:
        sight = Sight(judge.parts, program)
        part = judge.parts.all.get(program.folder)
        own = judge.seen_by(sight) if part is None or not part.packages else None
        if own is not None and part is not None:
            known.append(replace(own.verdict(sight.program, explained=part is main), part=part))
        elif own is not None:
            alone.append(own.verdict(sight.program, explained=False))
    are_several = len(alone) >= SEVERAL and (main is not None or any(verdict.serves for verdict in alone))
    return known + (alone if are_several else [])


def language_only(judge: Judge) -> Stack:
    """The stack of a repository without a back end: the language with most source, nothing else."""
    sizes = judge.languages.made(judge.parts.all.values())
    spoken = min(sizes, key=lambda lang: (-sizes[lang], lang), default=None)
    return Stack.of({"language": judge.languages.finding(spoken, judge.parts.all)})
