"""What each way of calling the command does: detect and write, check, explain, list."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from detector.escape import printable
from detector.reader import Progress

if TYPE_CHECKING:
    from detector.config import Config
    from detector.model import Report, ReportWarning
    from detector.workflow import Options, Run

TOLD = 10
"""How many warnings are told without ``-v``."""


def perform(path: Path, given: Mapping[str, Any]) -> int:
    """Do what the options ask and return the exit code. Raises DetectError."""
    if given["rules"]:
        return _put(_rules(), given)
    if given["schema"]:
        return _put(_schema(given["schema"]), given)
    asked = {"since": _since, "explain": _explain}
    action = next((asked[name] for name in asked if given[name] is not None), _check if given["check"] else _detect)
    return action(path, given)


def _detect(path: Path, given: Mapping[str, Any]) -> int:
    from detector.report import FORMATS
    from detector.workflow import report_for, work_out

    form = given["form"] or "table"
    if given["dry_run"] and form != "table":  # a program asks: the report is all it wants
        from detector.config import Config

        config = Config.load(path)
        report = report_for(path, config, _options(given))
        _put_pieces(FORMATS[form](report, False), given)
        _tell_warnings(report, config, given)
        return _complete(report, given)
    run = work_out(path, _options(given))
    text = "".join(FORMATS[form](run.report, _colour(given)))
    if given["dry_run"]:
        _put(text + _differences(run), given)
    elif given["output"] is not None:
        run.write(first=lambda: _put(text, given))
        _tell_files(run, given)
    else:  # not before the files are written: the reader of a pipe may go away
        run.write()
        _put(text, given)
        _tell_files(run, given)
    _tell_warnings(run.report, run.config, given, run.plan.warnings if run.plan is not None else ())
    return _complete(run.report, given)


def _check(path: Path, given: Mapping[str, Any]) -> int:
    from detector.drift.formats import FORMATS
    from detector.drift.formats.github import job_summary
    from detector.workflow import checked

    drift, report, config = checked(path, _options(given))
    in_actions = os.environ.get("GITHUB_ACTIONS") == "true"
    form = given["form"] or ("github" if in_actions else "text")
    if form == "text":
        from detector.drift.formats.text import render

        _put(render(drift, color=_colour(given)), given)
    else:
        _put(FORMATS[form](drift), given)
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if in_actions and summary:
        with Path(summary).open("a", encoding="utf-8") as stream:
            stream.write(job_summary(drift))
    _tell_warnings(report, config, given)
    failed = drift.exit_code(given["fail_on"])
    return failed or _complete(report, given)


def _since(path: Path, given: Mapping[str, Any]) -> int:
    from detector.drift.formats.text import render_change
    from detector.model import ReportWarning
    from detector.workflow import since

    change, before, after, config = since(path, given["since"], _options(given))
    _put(change.to_json() + "\n" if given["form"] == "json" else render_change(change), given)
    told = _unread(after)
    earlier = [ReportWarning(f"at {given['since']}", 0, line) for line in _unread(before) if line not in told]
    _tell_warnings(after, config, given, earlier)
    return _complete(before, given) or _complete(after, given)


def _explain(path: Path, given: Mapping[str, Any]) -> int:
    from detector.config import Config
    from detector.model import FIELDS
    from detector.report.explain import field_named, render
    from detector.workflow import report_for

    field = field_named(given["explain"])
    if field is None:
        names = ", ".join(f.path for f in FIELDS)
        raise click.UsageError(f"no field is called {given['explain']}; choose one of {names}")
    config = Config.load(path)
    report = report_for(path, config, _options(given))
    _put(render(report, field), given)
    _tell_warnings(report, config, given)
    return _complete(report, given)


def _rules() -> str:
    from detector.model import FIELDS
    from detector.rules import technologies

    lines = []
    for field in FIELDS:
        known = [t for t in technologies().values() if t.category == field.category]
        lines += ["", f"{field.title} ({field.path}): {len(known)}"]
        for technology in sorted(known, key=lambda t: t.id):
            of = f"  [{', '.join(technology.languages)}]" if technology.languages else ""
            lines.append(f"  {technology.id:28} {technology.name}{of}")
    return "\n".join(lines[1:]) + "\n"


def _schema(which: str) -> str:
    import json

    if which == "config":
        from detector.config import config_schema

        return json.dumps(config_schema(), indent=2) + "\n"
    from detector.model import report_schema

    return json.dumps(report_schema(), indent=2) + "\n"


def _options(given: Mapping[str, Any]) -> Options:
    from detector.workflow import Options

    return Options(
        exclude=given["exclude"], mode=given["mode"], threshold=given["threshold"], agents=not given["no_agent"],
        agent=given["agent"], per_component=given["agent_per_component"], force=given["force"],
        progress=_progress(given), jobs=given["jobs"] or max(2, _processors()),
    )  # fmt: skip


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _progress(given: Mapping[str, Any]) -> Progress | None:
    """A line that is written over itself, for a person who waits."""
    if given["quiet"] or not sys.stderr.isatty():
        return None

    def show(step: str, done: int, all_: int) -> None:
        if done % 500 == 0 and all_ > 2000:
            click.echo(f"\r{step} {done:,} of {all_:,} files \033[K", err=True, nl=False)
        if done == all_ and all_ > 2000:
            click.echo("\r\033[K", err=True, nl=False)

    return show


def _colour(given: Mapping[str, Any]) -> bool:
    return not given["no_color"] and not os.environ.get("NO_COLOR") and given["output"] is None and sys.stdout.isatty()


def _put(text: str, given: Mapping[str, Any]) -> int:
    return _put_pieces((text,), given)


def _put_pieces(pieces: Iterable[str], given: Mapping[str, Any]) -> int:
    if given["output"] is not None:
        try:
            with given["output"].open("w", encoding="utf-8") as stream:
                stream.writelines(pieces)
        except OSError as error:
            from detector.errors import WriteError

            raise WriteError(
                f"cannot be written: {error.strerror}",
                path=str(given["output"]),
                remedy="give a file in a folder that exists and can be written",
            ) from error
    else:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    return 0


def _complete(report: Report, given: Mapping[str, Any]) -> int:
    return 3 if given["strict"] and not report.complete else 0


def _teller(given: Mapping[str, Any]) -> Callable[[str], None]:
    return (lambda text: None) if given["quiet"] else (lambda text: click.echo(printable(text), err=True))


def _tell_files(run: Run, given: Mapping[str, Any]) -> None:
    tell = _teller(given)
    for change in run.changes:
        tell(f"{change.outcome:9} {change.path}")


def _tell_warnings(
    report: Report, config: Config, given: Mapping[str, Any], more: Iterable[ReportWarning] = ()
) -> None:
    """What is misspelt, what was skipped and what could not be read: the first few, all of it with ``-v``."""
    tell = _teller(given)
    lines = [_line(w) for w in config.warnings] + _unread(report) + [_line(w) for w in more]
    shown = lines if given["verbose"] else lines[:TOLD]
    for line in shown:
        tell(f"warning: {line}")
    if len(shown) < len(lines):
        tell(f"and {len(lines) - len(shown)} more warnings; -v tells all")


def _unread(report: Report) -> list[str]:
    skipped = [f"skipped {s.count}: {s.reason}: {', '.join(s.paths)}" for s in report.skipped]
    return skipped + [_line(warning) for warning in report.warnings]


def _line(warning: ReportWarning) -> str:
    return f"{warning.path}{f':{warning.line}' if warning.line else ''}: {warning.message}"


def _differences(run: Run) -> str:
    """What a run would write, as unified differences."""
    import difflib

    shown = []
    for change in run.changes:
        if change.outcome == "unchanged":
            continue
        before, after = (
            (data or b"").decode("utf-8", "replace").splitlines() for data in (change.before, change.after)
        )
        old = "/dev/null" if change.before is None else f"a/{change.path}"
        shown += ["", *difflib.unified_diff(list(before), list(after), old, f"b/{change.path}", lineterm="")]
    return "\n".join(printable(line) for line in shown) + "\n" if shown else "\nnothing would change\n"
