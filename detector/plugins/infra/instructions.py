"""The instructions of a Dockerfile (https://docs.docker.com/reference/dockerfile/)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from detector.plugins.infra.shell import CONTINUED

_HEREDOC = re.compile(r"<<-?\s*[\"']?(\w+)[\"']?")
_CONTINUES = ("\\", "`")


class Instruction(NamedTuple):
    """An instruction: its word in capitals, its arguments, and the line on which these begin.

    Continued lines are joined by ``CONTINUED``, comments between them are left out.
    """

    word: str
    rest: str
    line: int

    def line_at(self, position: int) -> int:
        """Return the line of a position in the arguments."""
        return self.line + self.rest.count(CONTINUED, 0, position)


@lru_cache(maxsize=4)
def instructions(text: str) -> Sequence[Instruction]:
    """Return the instructions of a Dockerfile. Here-documents are kept for ``RUN`` only.

    The last few files are kept, since several readers ask for the same one.
    """
    return tuple(_divided(text.split("\n")))


def command_text(rest: str) -> str:
    """Return a command in shell or exec form (``["node", "index.js"]``) as text."""
    if rest.startswith("["):
        try:
            return " ".join(str(word) for word in json.loads(rest))
        except (ValueError, TypeError):
            pass
    return rest


def _divided(rows: Sequence[str]) -> Iterator[Instruction]:
    number = 0
    while number < len(rows):
        start, parts = number, list[str]()
        while number < len(rows):
            row = rows[number].strip()
            number += 1
            if row.startswith("#") or not row:
                if parts:
                    parts.append("")
                else:
                    start = number
                continue
            parts.append(row[:-1].rstrip() if row.endswith(_CONTINUES) else row)
            if not row.endswith(_CONTINUES):
                break
        word, rest, line = _word(CONTINUED.join(parts), start + 1)
        heredoc = _HEREDOC.search(rest) if word in ("RUN", "COPY") else None
        while heredoc and number < len(rows) and rows[number].strip() != heredoc[1]:
            rest += "\n" + rows[number] if word == "RUN" else ""
            number += 1
        number += 1 if heredoc else 0
        if word:
            yield Instruction(word, rest.rstrip(), line)


def _word(joined: str, start: int) -> tuple[str, str, int]:
    """Return the word of an instruction, its arguments, and their line."""
    word, *more = joined.split(maxsplit=1) or [""]
    rest = more[0] if more else ""
    return word.upper(), rest, start + joined[: len(joined) - len(rest)].count(CONTINUED)
