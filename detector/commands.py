"""Performs the actions of the command: detect and write, ``--check``, ``--since``, ``--explain``, ``--rules``,
``--schema``."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import click

from detector.config import Config
from detector.formats import CHANGES, CHECKS, REPORTS
from detector.model import FIELDS, Report, ReportWarning
from detector.output import Output, append, differences, line_of, unread
from detector.request import Request

_STDOUT = Path("-")


def perform(request: Request) -> int:
    """Perform the requested action and return the exit code. Raises DetectError, UsageError."""
    file = None if request.output == _STDOUT else request.output
    output = Output(file, request.quiet, request.verbose, request.no_color, request.path)
    if request.rules or request.schema:
        output.put(_schema(request.schema) if request.schema else _rules())
        return 0
    if request.since is not None:
        return _since(request, request.since, output)
    if request.explain is not None:
        return _explain(request, request.explain, output)
    if request.check:
        return _check(request, output)
    if request.dry_run and request.form not in (None, "table"):
        return _report_only(request, request.form, output)
    return _detect(request, output)


def _report_only(request: Request, form: str, output: Output) -> int:
    """Print the report in a form for programs, with no list of changes (``--dry-run`` with ``--format``)."""
    from detector.workflow import report_for

    config = Config.load(request.path)
    report = report_for(request.path, config, request.options(output.progress))
    output.put_pieces(REPORTS[form](report, False))
    return _ended(request, output, config, report)


def _detect(request: Request, output: Output) -> int:
    from detector.workflow import work_out

    run = work_out(request.path, request.options(output.progress))
    text = "".join(REPORTS[request.form or "table"](run.report, output.colour))
    if request.dry_run:
        output.put(text + differences(run.changes))
    elif output.file is not None:
        run.write(first=lambda: output.put(text))
    else:  # only after the files are written: a pipe may be closed by its reader
        run.write()
        output.put(text)
    if not request.dry_run:
        for change in run.changes:
            output.tell(f"{change.outcome:9} {change.path}")
    more = run.plan.warnings if run.plan is not None else ()
    return _ended(request, output, run.config, run.report, more, mode=run.merged.mode)


def _check(request: Request, output: Output) -> int:
    from detector.drift.formats.github import job_summary
    from detector.workflow import checked

    drift, report, config = checked(request.path, request.options(output.progress))
    drift = drift.counted(request.fail_on)
    in_actions = os.environ.get("GITHUB_ACTIONS") == "true"
    form = request.form or ("github" if in_actions else "text")
    output.put_pieces(CHECKS[form](drift, output.colour))
    if in_actions:
        append("GITHUB_STEP_SUMMARY", job_summary(drift))
    code = _ended(request, output, config, report)
    return drift.exit_code(request.fail_on) or code


def _since(request: Request, revision: str, output: Output) -> int:
    from detector.workflow import since

    change, before, after, config = since(request.path, revision, request.options(output.progress))
    output.put_pieces(CHANGES[request.form or "text"](change, output.colour))
    told = unread(after)
    earlier = [ReportWarning(f"at {revision}", 0, line) for line in unread(before) if line not in told]
    return _ended(request, output, config, after, earlier) or _exit_code(request, before)


def _explain(request: Request, name: str, output: Output) -> int:
    from detector.report.explain import field_named, render
    from detector.workflow import report_for

    field = field_named(name)
    if field is None:
        names = ", ".join(f.path for f in FIELDS)
        raise click.UsageError(f"no field is called {name}; choose one of {names}")
    config = Config.load(request.path)
    report = report_for(request.path, config, request.options(output.progress))
    output.put(render(report, field))
    return _ended(request, output, config, report)


def _ended(
    request: Request,
    output: Output,
    config: Config,
    report: Report,
    more: Iterable[ReportWarning] = (),
    *,
    mode: str = "",
) -> int:
    """Print the warnings of a run and return the exit code.

    The warnings: misspelt keys of the config, files skipped or not read, ``more``. ``mode``: the mode in force, if it
    is not that of the config.
    """
    told = [line_of(w) for w in config.warnings] + unread(report) + [line_of(w) for w in more]
    if config.exists and request.mode not in (None, mode or config.mode):
        told.insert(0, f"{config.path}: its mode stays {config.mode}: --mode is for a new file, change it there")
    output.warn(told)
    return _exit_code(request, report)


def _exit_code(request: Request, report: Report) -> int:
    return 3 if request.strict and not report.complete else 0


def _rules() -> str:
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

    from detector.config import config_schema
    from detector.model import report_schema

    return json.dumps(config_schema() if which == "config" else report_schema(), indent=2) + "\n"
