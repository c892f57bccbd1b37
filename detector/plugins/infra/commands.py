"""Commands in Procfiles, Makefiles, Dockerfiles, CI jobs and shell scripts, as ``command`` facts.

A fact contains only a program of ``rules/conventions/commands.yml`` and its subcommands (``alembic upgrade``, ``rails
db:migrate``, ``migrate -path``): arguments may be passwords and are never part of a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Deployment, Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.arguments import of_command
from detector.plugins.infra.shell import pieces, rows
from detector.plugins.infra.values import Place, plain
from detector.plugins.programs import commands, of_others
from detector.plugins.purposes import purpose_of

_WORD = re.compile(r"[a-z][a-zA-Z0-9:._\-]{0,39}")
_TOKENS = re.compile(r"(?:\"[^\"]*\"|'[^']*'|[^\s\"'])+")
_PROGRAM = re.compile(r"(?:[\w./-]*/)?([a-z][\w-]{1,60})", re.IGNORECASE)
"""A program in a command, as a path in an image or as a name."""


def command_facts(text: str, line: int, place: Place) -> Iterator[Fact]:
    """Yield the commands in a piece of shell with known programs, each with its own line. ``line``: that of the
    first."""
    for piece, at in pieces(text, line):
        if name := command_name(piece):
            yield Fact("command", name, place.path, at, "", "", place.symbol, purpose=place.purpose)


def command_name(text: str) -> str:
    """Return the program and its subcommands if ``commands.yml`` lists the program, '' otherwise."""
    words, known = _TOKENS.findall(text)[:24], commands()
    free = 0  # number of words allowed that name a container or a script, after ``run`` and ``exec``
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
    """Return up to three words that are subcommands.

    Options and words that may be their values are left out. Exception: ``-path``, ``-source`` and ``-dir``
    (golang-migrate, goose) as the first word are returned alone.
    """
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
    """Return the program that replaces a shell in a piece of a script (``exec /bin/sender -v``); '' if there is
    none."""
    words = text.split()
    at = words.index("exec") + 1 if "exec" in words else len(words)
    return program_name(words[at]) if at < len(words) else ""


def program_name(word: str) -> str:
    """Return the name of the program in a word of a command; '' for a program that only runs others, and for a
    server."""
    found = _PROGRAM.fullmatch(plain(word))
    return found[1] if found and found[1] not in of_others() else ""


def read_makefile(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the commands of a Makefile or justfile (its indented lines) and the packages that arguments of images name.

    A command that deploys a function to a cloud deploys the folder of the file.
    """
    place = Place(source.path, purpose_of(source.path))
    for number, row in enumerate(source.text.splitlines(), 1):
        if row[:1] in ("\t", " "):
            yield from command_facts(row, number, place)
            yield from of_command(row, number, source.path)
            if any(command in row for command in commands().handing_over) and not row.lstrip().startswith("#"):
                yield Deployment("function", source.folder, source.path, number, purpose=place.purpose)


def read_script(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the commands of a shell script (lines that are no comments), the packages that arguments of images name, and
    the programs of an image that replace it (``exec /…``)."""
    place = Place(source.path, purpose_of(source.path))
    yield from command_facts(source.text, 1, place)
    for row, number in rows(source.text):
        yield from of_command(row, number, source.path)
        if "exec /" in row and (name := replaced_by(row)):
            yield Deployment("command", name, place.path, number, purpose=place.purpose)
