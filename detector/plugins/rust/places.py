"""Where the keys of a Cargo manifest stand: one pass over its lines, however many dependencies it has."""

from __future__ import annotations


class Places:
    """The lines of tables and of the keys in them, for manifests written as people and Cargo write them."""

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
        """The line of a key of a table, or of a table of its own; the table's where the key is not found."""
        table = _bare(table)
        own = self._tables.get(_bare(f"{table}.{key}"))
        return own or self._keys.get((table, key)) or self._tables.get(table, 1)


def _bare(header: str) -> str:
    """A table's name without quotes and spaces, which are written in more than one way."""
    return "".join(header.replace('"', "").replace("'", "").split())
