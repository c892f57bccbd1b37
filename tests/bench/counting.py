"""``python -m tests.bench.counting PATH``: one detection; prints files, components, bytes read, files parsed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from detector import detect
from detector.inventory import Inventory
from detector.observations import Fact
from detector.project import Repository
from detector.reader import FolderReader
from detector.sources import Parser


def main(path: str) -> None:
    """Wrap the one reader, the one parser and the inventory, detect, print."""
    numbers = {"files": 0, "bytes": 0, "parsed": 0}
    read, parsed, made = FolderReader.read, Parser.read, Repository.__init__

    def counting_read(self: FolderReader, path: str) -> bytes:
        data = read(self, path)
        numbers["bytes"] += len(data)
        return data

    def counting_parsed(self: Parser, *given: Any) -> Iterator[Fact]:
        numbers["parsed"] += 1
        return parsed(self, *given)

    def counting_files(self: Repository, reader: Any, inventory: Inventory, *given: Any) -> None:
        numbers["files"] = len(inventory.files)
        made(self, reader, inventory, *given)

    FolderReader.read = counting_read  # type: ignore[method-assign]
    Parser.read = counting_parsed  # type: ignore[method-assign,assignment]
    Repository.__init__ = counting_files  # type: ignore[method-assign,assignment]
    report = detect(path)
    print(json.dumps([numbers["files"], len(report.components), numbers["bytes"], numbers["parsed"]]))


if __name__ == "__main__":
    main(sys.argv[1])
