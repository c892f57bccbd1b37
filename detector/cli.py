"""The command line of detect-stack: reads options, calls the library, prints. No judgement here."""

from __future__ import annotations

import sys
from pathlib import Path

import click

HELP = """Tell what the repository at PATH is made of: language, framework, API style, validation library, database,
ORM, cache and migration tool, each with the line that proves it.

\b
  detect-stack .                         write .claude/agentweaver.config.yml and render the agent
  detect-stack . --dry-run               write nothing, show what would change
  detect-stack . --format json           the whole report for a program
  detect-stack . --explain database      why this database and not another
  detect-stack . --check                 in CI: exit 1 when config and code no longer agree

Exit codes: 0 done or agrees, 1 drift, 2 could not run, 3 incomplete and --strict was asked.
"""


@click.command(help=HELP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.argument("path", default=".", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Write nothing; show the differences.")
@click.option("-f", "--format", "form", type=click.Choice(["table", "json", "yaml", "markdown"]), default="table")
@click.option("--explain", metavar="FIELD", help="Print all evidence for and against each candidate of a field.")
@click.option("--rules", is_flag=True, help="List the technologies known, and stop.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the report, and stop.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave out more files (.gitignore syntax).")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the report to a file.")
@click.version_option(package_name="detect-stack")
def command(
    path: Path, dry_run: bool, form: str, explain: str | None, rules: bool, schema: bool, exclude: tuple[str, ...], output: Path | None
) -> None:
    """See HELP."""
    from detector.detect import detect
    from detector.report import FORMATS

    report = detect(path, exclude=exclude)
    if explain:
        from detector.report.explain import field_named, render

        field = field_named(explain)
        assert field
        click.echo(render(report, field), nl=False)
        return
    click.echo(FORMATS[form](report, sys.stdout.isatty()), nl=False)


def run(arguments: list[str]) -> int:
    """Run with these arguments and return the exit code."""
    command(arguments, standalone_mode=False)
    return 0
