"""Commands that Procfiles, Makefiles, Dockerfiles, CI jobs and shell scripts run, as ``command`` facts.

Only the programs of ``rules/conventions/commands.yml`` are kept and of these only words that are subcommands
(``alembic upgrade``, ``rails db:migrate``, ``migrate -path``): arguments hold passwords and are never part of a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.model import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.values import Place, plain
from detector.plugins.programs import commands, of_others
from detector.plugins.purposes import purpose_of

_SEPARATOR = re.compile(r"&&|\|\||[;|\n]|\$\(|`")
_WORD = re.compile(r"[a-z][a-zA-Z0-9:._\-]{0,39}")
_TOKENS = re.compile(r"(?:\"[^\"]*\"|'[^']*'|[^\s\"'])+")
MAX_COMMAND = 20_000
_PROGRAM = re.compile(r"(?:[\w./-]*/)?([a-z][\w-]{1,60})", re.IGNORECASE)
"""A program as a command names it, by its path in an image or by its name."""


def command_facts(text: str, line: int, place: Place) -> Iterator[Fact]:
    """The migration commands of a piece of shell, each at its own line (``line`` is that of the first)."""
    joined = text[:MAX_COMMAND].replace("\\\n", "  ")
    for number, row in enumerate(joined.split("\n")):
        if row.lstrip().startswith("#"):
            continue
        for piece in _SEPARATOR.split(row):
            name = command_name(piece)
            if name:
                yield Fact("command", name, place.path, line + number, "", "", place.symbol, purpose=place.purpose)


def command_name(text: str) -> str:
    """The program and its subcommands where the program is of the list, '' otherwise."""
    words, known = _TOKENS.findall(text)[:24], commands()
    free = 0  # words that name a container or a script, after ``run`` and ``exec``
    for number, word in enumerate(words):
        bare = word.strip("\"'").lstrip("@-+").rpartition("/")[2]
        quoted = word.strip("\"'")
        if " " in quoted and quoted != word and (inner := command_name(quoted)):
            return inner
        program = bare.removesuffix(".sh").removesuffix(".cmd")
        if program in known.programs:
            rest = _subcommands(words[number + 1 :])
            return " ".join([program, *rest]) if rest else ""
        if bare in ("run", "exec"):
            free = 1
        elif not (bare in known.wrappers or "=" in word or (number and word.startswith("-"))):
            free -= 1
            if free < 0:
                return ""
    return ""


_TASK = re.compile(r"[a-z]+(?::[a-z_\-]+)+")


def _subcommands(words: list[str]) -> list[str]:
    """Up to three words that are subcommands. Options are left out, and what may be the value of one, but for
    golang-migrate's and goose's first."""
    kept: list[str] = []
    after_option = False
    for word in words:
        if word in ("-path", "-source", "-dir") and not kept:
            return [word]
        if word.startswith("-"):
            after_option = "=" not in word
        elif after_option and word not in commands().verbs and not _TASK.fullmatch(word):
            after_option = False
        elif not _WORD.fullmatch(word) or len(kept) == 3:
            break
        else:
            after_option = False
            kept.append(word)
    return kept


def replaced_by(text: str) -> str:
    """The program that a shell is replaced by in a piece of a script (``exec /bin/sender -v``), '' where it goes on itself."""
    words = text.split()
    at = words.index("exec") + 1 if "exec" in words else len(words)
    return program_name(words[at]) if at < len(words) else ""


def program_name(word: str) -> str:
    """The name of the program that a word of a command names, '' for what only runs one."""
    found = _PROGRAM.fullmatch(plain(word))
    return found[1] if found and found[1] not in of_others() else ""


def read_makefile(source: Source, _: Project) -> Iterator[Observation]:
    """Recipes of a Makefile or justfile: lines that are indented. What they hand over to a cloud as a function lies
    beside them."""
    place = Place(source.path, purpose_of(source.path))
    for number, row in enumerate(source.text.splitlines(), 1):
        if row[:1] in ("\t", " "):
            yield from command_facts(row, number, place)
            if any(command in row for command in commands().handing_over) and not row.lstrip().startswith("#"):
                yield Fact("setting", "deploy.function", source.path, number, "", source.folder, purpose=place.purpose)


def read_script(source: Source, _: Project) -> Iterator[Observation]:
    """A shell script: every line that is no comment, and the programs of an image that it is replaced by."""
    text, place = source.text.replace("\r\n", "\n"), Place(source.path, purpose_of(source.path))
    yield from command_facts(text, 1, place)
    for number, row in enumerate(text.split("\n"), 1):
        if "exec /" in row and not row.lstrip().startswith("#") and (name := replaced_by(row)):
            yield Fact("setting", "deploy.command", place.path, number, "", name, purpose=place.purpose)
