"""The instructions of a Dockerfile, line by line (https://docs.docker.com/reference/dockerfile/)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HEREDOC = re.compile(r"<<-?\s*[\"']?(\w+)[\"']?")


def instructions(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield (instruction, arguments, line), with continued lines joined and comments left out. Here-documents are kept
    for ``RUN`` only."""
    rows = text.splitlines()
    number = 0
    while number < len(rows):
        start, parts = number, list[str]()
        while number < len(rows):
            row = rows[number].strip()
            number += 1
            if row.startswith("#") or not row:
                if not parts:
                    start = number
                continue
            parts.append(row[:-1].rstrip() if row.endswith(("\\", "`")) else row)
            if not row.endswith(("\\", "`")):
                break
        word, _, rest = " ".join(parts).partition(" ")
        heredoc = _HEREDOC.search(rest) if word.upper() in ("RUN", "COPY") else None
        while heredoc and number < len(rows) and rows[number].strip() != heredoc[1]:
            rest += "\n" + rows[number] if word.upper() == "RUN" else ""
            number += 1
        number += 1 if heredoc else 0
        if word:
            yield word.upper(), rest.strip(), start + 1
