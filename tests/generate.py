"""``python -m tests.generate``: writes the reference pages that are made from the rules, the corpora and the program.

tests/test_reference.py fails when one of them is stale.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from detector.cli import command
from detector.config import config_schema
from detector.model import FIELDS, report_schema
from detector.rules import builtin_folder
from detector.rules.load import read_folder
from detector.rules.schema import DEFAULT_STRENGTH, Rule
from tests.test_corpora import CORPORA, ROOT, expected

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"
SHOWN = 3
"""How many names of each kind of signal are written out."""
LINKED = 8
"""How many corpora of each sort are named."""


def pages() -> dict[str, str]:
    """File name below docs/reference → what it must hold."""
    return {
        "technologies.md": "\n".join(_technologies()),
        "cli.md": "\n".join(_command_line()),
        "report-schema.json": json.dumps(report_schema(), indent=2) + "\n",
        "config-schema.json": json.dumps(config_schema(), indent=2) + "\n",
    }


def _technologies() -> Iterator[str]:
    rules = read_folder(builtin_folder())
    proved, trapped = _corpora()
    yield "<!-- written by `python -m tests.generate`: change the rules or the corpora, not this page -->"
    yield "# Technologies\n"
    yield f"{len(rules)} technologies in {len(FIELDS)} fields, each with what speaks for it, the corpora whose answer it"
    yield "is, and those that only name it (in tests, examples, unused dependencies …) and have another answer, or none."
    yield "How the signals are weighed: [how an answer is decided](../guides/how-an-answer-is-decided.md). How to add one:"
    yield "[add a technology](../guides/add-a-technology.md).\n"
    for field in FIELDS:
        found = [rule for rule in rules if rule.technology.category == field.category]
        yield f"## {field.title} (`{field.path}`)\n"
        for rule in sorted(found, key=lambda rule: rule.technology.name.casefold()):
            key = rule.technology.key
            yield from _technology(
                rule.path.relative_to(builtin_folder()).as_posix(), rule.technology, proved[key], trapped[key]
            )
    for folder in CORPORA:
        name = folder.relative_to(ROOT).as_posix()
        yield f"[{name}]: ../../corpora/{name}/expected.yml"
    yield ""


def _technology(path: str, technology: Rule, proved: Iterable[str], trapped: Iterable[str]) -> Iterator[str]:
    languages = f" · {', '.join(technology.languages)}" if technology.languages else ""
    yield f"### {technology.name}\n"
    yield f"[`{technology.id}`](../../rules/{path}){languages}\n"
    signals = "; ".join(_signals(technology))
    yield f"- signals: {signals}" if signals else "- signals: " + ", ".join(f"`{e}`" for e in technology.extensions)
    if technology.aliases:
        yield f"- also written: {', '.join(f'`{alias}`' for alias in technology.aliases)}"
    if technology.supersedes:
        yield f"- stands on: {', '.join(f'`{id_}`' for id_ in technology.supersedes)}"
    for title, corpora in (("the answer in", proved), ("only named in", trapped)):
        names = sorted(corpora)
        if names:
            yield f"- {title}: {', '.join(f'[{name}]' for name in names[:LINKED])}{_more(len(names) - LINKED)}"
    yield ""


def _signals(technology: Rule) -> Iterator[str]:
    """``dependency `a`, `b` and 3 more`` for each kind, in the order in which the schema lists the kinds."""
    names: dict[str, list[str]] = defaultdict(list)
    for signal in technology.signals:
        names[signal.kind] += [name for name in signal.patterns if name not in names[signal.kind]]
    for kind in DEFAULT_STRENGTH:
        if names[kind]:
            shown = ", ".join(f"`{name}`" for name in names[kind][:SHOWN])
            yield f"{kind} {shown}{_more(len(names[kind]) - SHOWN)}"


def _more(count: int) -> str:
    return f" and {count} more" if count > 0 else ""


def _corpora() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """``category/id`` → the corpora that prove it, and those in which it is a trap."""
    proved: dict[str, set[str]] = defaultdict(set)
    trapped: dict[str, set[str]] = defaultdict(set)
    for folder in CORPORA:
        corpus, name = expected(folder), folder.relative_to(ROOT).as_posix()
        language = [f"language/{corpus.expect['language']}"] if "language" in corpus.expect else []
        for key in [*corpus.proves, *language]:
            proved[key].add(name)
        for key in corpus.traps:
            trapped[key].add(name)
    return proved, trapped


def _command_line() -> Iterator[str]:
    """The help text and the options, from their declarations, so that the page is the same with any version of click."""
    yield "<!-- written by `python -m tests.generate`: change detector/cli.py, not this page -->"
    yield "# The command line\n"
    yield "    detect-stack [OPTIONS] [PATH]\n"
    for block in inspect.cleandoc(command.help or "").split("\n\n"):
        verbatim = block.startswith("\b")
        yield ("\n".join(f"    {line.strip()}" for line in block.splitlines()[1:]) if verbatim else block) + "\n"
    yield "| option | meaning |\n|---|---|"
    for option in command.params:
        if isinstance(option, click.Option):
            yield f"| {_names(option)} | {_escaped(_meaning(option))} |"
    yield ""


def _names(option: click.Option) -> str:
    value = "" if option.is_flag else f" {option.metavar or option.type.name.split()[0].upper()}"
    if isinstance(option.type, click.Choice) and option.metavar is None:
        value = f" {_escaped('|'.join(option.type.choices))}"
    return ", ".join(f"`{name}{value}`" for name in option.opts)


def _meaning(option: click.Option) -> str:
    default = f" Default: {option.default}." if option.show_default else ""
    return f"{option.help or ''}{default}"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> int:
    """Write all pages."""
    for name, text in pages().items():
        (REFERENCE / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
