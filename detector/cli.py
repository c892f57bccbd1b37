"""The command line: parses options, calls ``detector.commands`` and prints errors."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path
from typing import Any

import click

from detector import __version__
from detector.choices import FAIL_ON, MINIMUM_CONFIDENCE, MODES
from detector.formats import CHANGES, CHECKS, REPORTS

HELP = """Tell what the repository at PATH is made of: language, framework, API style, validation library, database,
ORM, cache and migration tool, each with the line that proves it.

\b
  detect-stack .                         write .claude/agentweaver.config.yml and render the agent
  detect-stack . --dry-run               write nothing, show what would change
  detect-stack . --format json           the whole report, for a program
  detect-stack . --explain database      why this database and not another
  detect-stack . --check                 in CI: exit 1 when config and code no longer agree
  detect-stack . --since main            what this branch changed in the stack

Exit codes: 0 done or agrees, 1 drift (only with --check), 2 could not run, 3 incomplete and --strict was asked.
"""


_FORMS: dict[str, Collection[str]] = {"check": CHECKS, "since": CHANGES, "explain": (), "rules": (), "schema": ()}
"""The values of ``--format`` accepted with each option that prints something other than a report."""


@click.command(help=HELP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.argument("path", default=".", type=click.Path(path_type=Path, readable=False))
@click.option("--dry-run", is_flag=True, help="Write nothing; show the differences.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when config, code and agents do not agree.")
@click.option("--since", metavar="REVISION", help="Show what changed in the stack since a branch, tag or commit.")
@click.option("--explain", metavar="FIELD", help="Print all evidence for and against each candidate of a field.")
@click.option("--rules", is_flag=True, help="List the technologies known.")
@click.option(
    "--schema",
    is_flag=False,
    flag_value="report",
    type=click.Choice(["report", "config"]),
    help="Print a JSON Schema: of the report (default) or of the config file.",
)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(list(REPORTS | CHECKS)),
    metavar="FORM",
    help=f"Of a report: {', '.join(REPORTS)}. Of --check: {', '.join(CHECKS)}.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the output to a file (-: stdout)."
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="GLOB",
    help="Leave out more files, in .gitignore syntax (repeatable).",
)
@click.option("--mode", type=click.Choice(MODES), help="The mode of a new config file.")
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=MINIMUM_CONFIDENCE,
    show_default=True,
    help="Answers less sure than this are neither written, rendered nor checked.",
)
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default="drift",
    show_default=True,
    help="What makes --check exit with 1.",
)
@click.option("--strict", is_flag=True, help="Exit 3 when something could not be read.")
@click.option(
    "--agent",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A template to render instead of the packaged one.",
)
@click.option("--no-agent", is_flag=True, help="Leave agents alone.")
@click.option("--agent-per-component", is_flag=True, help="One agent for each service, named after it.")
@click.option("--force", is_flag=True, help="Render again what was edited by hand inside the marks.")
@click.option(
    "--jobs",
    type=click.IntRange(1),
    metavar="N",
    help="Processes that parse source (default: one per processor, at least 2).",
)
@click.option("-v", "--verbose", is_flag=True, help="Tell every warning.")
@click.option("-q", "--quiet", is_flag=True, help="Print nothing but the output asked for and errors.")
@click.option("--no-color", is_flag=True, help="No colour (also: the environment variable NO_COLOR).")
@click.version_option(__version__, prog_name="detect-stack")
def command(path: Path, **given: Any) -> int:
    """See HELP."""
    from detector.commands import perform
    from detector.request import Request

    asked = [
        name for name in ("check", "dry_run", "since", "explain", "rules", "schema") if given[name] not in (None, False)
    ]
    if len(asked) > 1:
        raise click.UsageError("give only one of --check, --dry-run, --since, --explain, --rules, --schema")
    allowed = _FORMS.get(asked[0] if asked else "", REPORTS)
    if given["form"] is not None and given["form"] not in allowed:
        remedy = f"choose one of {', '.join(allowed)}" if allowed else f"--{asked[0]} has one form"
        raise click.UsageError(f"--format {given['form']} does not fit here; {remedy}")
    try:
        return perform(Request(path, **given))
    except SystemExit as error:
        raise RuntimeError(f"a plugin ended the program with {error.code!r}") from error


def run(arguments: list[str]) -> int:
    """Run the command line with these arguments and return the exit code. Raises nothing; no error of the program
    returns 1."""
    try:
        outcome = command(arguments, prog_name="detect-stack", standalone_mode=False)
        return outcome if isinstance(outcome, int) else 0
    except click.ClickException as error:
        error.show()
        return 2
    except (KeyboardInterrupt, click.Abort):
        return 130
    except SystemExit:  # of click, where the reader of --help has gone
        return 0
    except Exception as error:
        return _failed(error)


def _failed(error: Exception) -> int:
    from detector.errors import DetectError
    from detector.escape import printable

    if isinstance(error, DetectError):
        click.echo(f"detect-stack: {printable(str(error))}", err=True)
    else:
        click.echo(f"detect-stack: an error of its own: {type(error).__name__}: {printable(str(error))}", err=True)
        click.echo("Please report it with this command line; DETECT_STACK_TRACE=1 shows where it happened.", err=True)
        if os.environ.get("DETECT_STACK_TRACE"):
            import traceback

            traceback.print_exception(error)
    return 2
