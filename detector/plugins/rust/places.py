"""Finds the lines of the keys of a Cargo manifest, in one pass over its text."""

from __future__ import annotations


class Places:
    """The lines of the tables of a manifest and of their keys, for the usual layout of one key a line."""

    def __init__(self, text: str) -> None:
        self._tables: dict[str, int] = {}
        self._keys: dict[tuple[str, str], int] = {}
        table = ""
        for number, line in enumerate(text.splitlines(), 1):
            start = line.strip()
            if start.startswith("["):
                table = _bare(start.partition("#")[0].strip().strip("[]"))
                self._tables.setdefault(table, number)
            elif start and not start.startswith("#"):
                key = start.partition("=")[0].strip()
                for name in (key.strip("\"'"), key.partition(".")[0].strip().strip("\"'")):
                    self._keys.setdefault((table, name), number)

    def of(self, table: str, key: str) -> int:
        """Return the line of a key, or of the table ``[table.key]``; the line of the table if the key is not found."""
        table = _bare(table)
        own = self._tables.get(_bare(f"{table}.{key}"))
        return own or self._keys.get((table, key)) or self._tables.get(table, 1)


def _bare(header: str) -> str:
    """Return the name of a table without quotes and spaces, which can be written in several ways."""
    return "".join(header.replace('"', "").replace("'", "").split())
