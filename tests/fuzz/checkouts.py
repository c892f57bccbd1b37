"""Real repositories with mutated manifests: no run may fail, and no reader may meet what it does not expect.

    python -m tests.fuzz.checkouts FOLDER [--runs 10] [--seed 0] [NAME …]

Nothing is written: a reader between the folder and the program changes what is no source as it is read.
"""

from __future__ import annotations

import argparse
import random
import sys
import traceback
import zlib
from collections.abc import Iterator
from pathlib import Path

from detector import Report, detect
from detector.plugins.registry import plugins
from detector.reader import FolderReader
from tests.fuzz.mutate import mutate

SOURCES = tuple(suffix for plugin in plugins() for language in plugin.languages for suffix in language.suffixes)


class Mutating(FolderReader):
    """Gives half of the files that are no source a mutation of their own, the same for the same seed."""

    def __init__(self, root: Path, seed: int) -> None:
        super().__init__(root)
        self._seed = seed
        self.changed = 0

    def read(self, path: str) -> bytes:
        """See Reader."""
        data = super().read(path)
        chance = random.Random(zlib.crc32(path.encode("utf-8", "surrogateescape")) + self._seed)
        if path.endswith(SOURCES) or chance.random() < 0.5:
            return data
        self.changed += 1
        return mutate(chance, data, (data,))


def failures(report: Report) -> Iterator[str]:
    """What a reader met and did not expect: it cost only its file, and is a fault all the same."""
    report.to_json()
    for warning in report.warnings:
        if "not understood" in warning.message:
            yield f"{warning.path}: {warning.message}"


def main(arguments: list[str]) -> int:
    """Run each checkout with mutations; 1 where something went wrong."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("names", nargs="*")
    options.add_argument("--runs", type=int, default=10)
    options.add_argument("--seed", type=int, default=0)
    given = options.parse_args(arguments)
    names = given.names or sorted(path.name for path in given.folder.iterdir() if path.is_dir())
    changed, found = 0, 0
    for name in names:
        for run in range(given.runs):
            reader = Mutating(given.folder / name, given.seed + run)
            try:
                wrong = list(failures(detect(reader)))
            except Exception:
                wrong = [traceback.format_exc()]
            changed += reader.changed
            found += len(wrong)
            for line in wrong:
                print(f"FOUND {name} (seed {given.seed + run}): {line}", flush=True)
    print(f"{len(names)} repositories, {given.runs} runs each, {changed:,} files mutated, {found} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
