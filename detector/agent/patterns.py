"""The section about the project's code in an adaptive agent, and the folders in its triggers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

from detector.agent import quote
from detector.agent.markdown import Document, Item
from detector.agent.marks import Region
from detector.agent.statements import block
from detector.model import Command, Component, Exemplar, Finding, Pattern, PatternKind, Report

LABELS: dict[PatternKind, str] = {
    "entry": "Entry points",
    "route": "Routes",
    "model": "Models",
    "schema": "Schemas and validators",
    "migration": "Migrations",
    "test": "Tests",
    "settings": "Settings",
    "config": "Configuration",
    "error": "Error handling",
    "auth": "Authentication and authorization",
    "job": "Background jobs",
}
_FIRST = (
    *("start", "serve", "server", "dev", "run", "test", "tests", "lint", "typecheck", "format", "build"),
    *("migrate", "migration", "db"),
)
_HOOKED = {"install", "publish", "pack", "prepare", "version"}
_OF_A_KIND = 4
_FOLDERS, _EXEMPLARS, _COMMANDS, _SERVICES = 3, 3, 12, 20
_GLOBS = re.compile(r"(?:[^`]{0,60}:[ \t]+)?`[^`\s]+`(?:,?[ \t]*(?:and[ \t]+|or[ \t]+)?`[^`\s]+`)*\.?$")


def section(report: Report, level: int) -> list[str]:
    """Return the lines of the section **Project patterns**: only what was found, each line with its location. Empty
    without a main back end."""
    main = report.main
    if main is None:
        return []
    lines = [f"{'#' * level} Project patterns", ""]
    lines += ["Read from the code. New code follows what stands at these places.", ""]
    lines.append(_component(main))
    ordered = sorted(main.patterns, key=lambda one: list(LABELS).index(one.kind))
    lines += [_pattern(one) for one in ordered if one.count]
    if main.commands:
        lines.append("- **Commands**:")
        lines += [f"  - {_command(one)}" for one in _useful(main.commands)]
    others = [one for one in report.services if not one.main]
    if others:
        lines.append("- **Other services**, each with a stack of its own:")
        lines += [f"  - {_other(one)}" for one in others[:_SERVICES]]
        if len(others) > _SERVICES:
            lines.append(f"  - and {len(others) - _SERVICES} more")
    return lines


def triggers(document: Document, report: Report) -> Iterator[Region]:
    """Yield lists of path patterns, replaced by the folders of this project if any were found.

    Such a list is recognised by its form: every item is an optional label and code spans, and most spans are globs.
    """
    shown = _folders(report)
    for listed in document.lists if shown else ():
        texts = [_text(document, item) for item in listed.items]
        if not all(texts) or not all(_GLOBS.match(text) for text in texts):
            continue
        spans = [span for text in texts for span in re.findall(r"`([^`]+)`", text)]
        if sum("*" in span for span in spans) * 2 <= len(spans) or not any("/" in span for span in spans):
            continue
        first, last = listed.items[0], listed.items[-1]
        if first.prefix is not None:
            start = document.lines.starts[first.first] + len(first.prefix)
            lines = [f"{first.marker} {line}" for line in shown]
            yield block(document, start, document.lines.ends[last.last], "folders", first.prefix, lines)


def _text(document: Document, item: Item) -> str:
    plain = item.plain and item.head is not None and not item.lists
    return document.lines.text[item.head.start : item.head.end] if plain and item.head else ""


def _folders(report: Report) -> list[str]:
    if report.main is None:
        return []
    ordered = sorted(report.main.patterns, key=lambda one: list(LABELS).index(one.kind))
    found = []
    for pattern in ordered:
        globs = [quote.code(f"{folder}/**") for folder in pattern.folders if folder not in ("", ".")]
        globs = globs or [quote.code(one.path) for one in pattern.exemplars]
        if globs:
            found.append(f"{LABELS[pattern.kind]}: {', '.join(globs[:_FOLDERS])}")
    return found


def _component(main: Component) -> str:
    where = "the root of the repository" if main.path == "." else quote.code(main.path)
    name = "" if main.name in (".", main.path) else quote.code(main.name)
    return f"- **Main component**: {where}{f' ({name})' if name else ''}, {main.kind}{_seen(main)}"


def _seen(component: Component) -> str:
    """Return the line that is evidence for a component: its entry point, or the evidence of its framework or
    language."""
    entry = next((one for one in component.patterns if one.kind == "entry" and one.exemplars), None)
    if entry is not None:
        return f", see {quote.place(entry.exemplars[0].path, entry.exemplars[0].line)}"
    backend = component.stack.backend
    findings = [one for one in (backend.framework, backend.language) if one is not None and one.evidence]
    return f", see {quote.place(findings[0].evidence[0].path, findings[0].evidence[0].line)}" if findings else ""


def _pattern(pattern: Pattern) -> str:
    folders = [quote.code(one) for one in pattern.folders[:_FOLDERS] if one not in ("", ".")]
    inside = f" in {', '.join(folders)}" if folders else ""
    listed = [_exemplar(one) for one in _different(pattern.exemplars)[:_EXEMPLARS]]
    newest = f"; newest: {listed.pop(0)}" if pattern.kind == "migration" and listed else ""
    see = f"; see {', '.join(listed)}" if listed else ""
    return f"- **{LABELS[pattern.kind]}**: {pattern.count}{inside}{newest}{see}"


def _different(exemplars: tuple[Exemplar, ...]) -> list[Exemplar]:
    """Return the exemplars without repetitions of the same name in the same file."""
    kept: dict[tuple[str, str], Exemplar] = {}
    for one in exemplars:
        kept.setdefault((one.path, one.name), one)
    return list(kept.values())


def _exemplar(one: Exemplar) -> str:
    name = "" if one.name == PurePosixPath(one.path).name else quote.code(one.name, 80)
    return quote.place(one.path, one.line) + (f" ({name})" if name else "")


def _useful(commands: tuple[Command, ...]) -> list[Command]:
    """Return at most twelve commands, those that a developer needs first (run, test, check, build, migrate) before
    others.

    Hooks of a package manager are left out, as are all but four of one such kind (``test:watch``, ``test:debug`` …).
    """
    names = {one.name for one in commands}
    kinds: Counter[str] = Counter()
    kept: list[tuple[int, Command]] = []
    for one in commands:
        hook = re.fullmatch(r"(?:pre|post)(.+)", one.name)
        kind = next(iter(re.findall(r"[a-z]+", one.name.lower())), "")
        kinds[kind] += 1
        if (hook is None or hook[1] not in names | _HOOKED) and (kind not in _FIRST or kinds[kind] <= _OF_A_KIND):
            kept.append((_FIRST.index(kind) if kind in _FIRST else len(_FIRST), one))
    return [one for _, one in sorted(kept, key=lambda pair: pair[0])][:_COMMANDS]


def _command(one: Command) -> str:
    return f"{quote.code(one.name, 60)}: {quote.code(one.command)} ({quote.place(one.path, one.line)})"


def _other(one: Component) -> str:
    findings = [finding for _, finding in one.stack.items() if finding is not None]
    names = ", ".join(_named(finding) for finding in findings) or "stack not determined"
    source = next((finding.evidence[0] for finding in findings if finding.evidence), None)
    seen = f" ({quote.place(source.path, source.line)})" if source else ""
    return f"{quote.code(one.path)}, {one.kind}: {names}{seen}"


def _named(finding: Finding) -> str:
    return quote.word(finding.name)
