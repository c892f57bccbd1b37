"""``python -m tests.fuzz.run --minutes N``: mutates the corpora over every reader and tells what went wrong.

Each target runs in turn, on mutations of its seeds and of a few of the mutations before; ``--coverage`` lets atheris
choose them. Exit code 1 where something was found.
"""

from __future__ import annotations

import argparse
import faulthandler
import hashlib
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from tests.fuzz.mutate import mutate
from tests.fuzz.targets import EXPECTED, SECONDS, Target, targets

FLOOD = 100_000
FLOODS = (
    b"\n", b" ", b"a", b"\t\n", b"(", b"{", b"[", b"<", b'"', b"'", b"`", b"\\", b"/*", b"//", b"#", b"${", b"<%", b"{{", b"=", b":",
    b",", b"- ", b"a.", b"a=", b"a: ", b"\r", b"\\\n", b"<<A\n", b"a/", b"@", b"|", b"%", b"*", b'"a",', b"\xff", b"a = 1\n",
    b'"\\', b"{{/*", b"/* ", b"/**/", b"<a", b"a ", b"a:b@", b"${a:-",
)  # fmt: skip


class Findings:
    """What was tried and what went wrong; each way of failing once, with the shortest input."""

    def __init__(self, folder: Path | None) -> None:
        self.tried: Counter[str] = Counter()
        self.slowest: dict[str, tuple[float, int]] = {}
        self.failures: dict[str, tuple[bytes, str]] = {}
        self._folder = folder

    def run(self, target: Target, data: bytes) -> None:
        """Run one input and keep what is worth telling."""
        self.tried[target.name] += 1
        if self._folder is not None:  # what ends the process is then found there
            (self._folder / "last.bin").write_bytes(data)
            (self._folder / "last.txt").write_text(target.name, encoding="utf-8")
        started = time.thread_time()
        try:
            target.run(data)
        except EXPECTED:
            pass
        except Exception as error:
            self._failed(f"{target.name}: {type(error).__name__} at {_place(error)}", data, traceback.format_exc())
        seconds = time.thread_time() - started
        if seconds > self.slowest.get(target.name, (0.0, 0))[0]:
            self.slowest[target.name] = (seconds, len(data))
        if seconds > SECONDS:
            self._failed(f"{target.name}: slow", data, f"{seconds:.1f} s for {len(data):,} bytes")

    def _failed(self, what: str, data: bytes, details: str) -> None:
        if what in self.failures and len(self.failures[what][0]) <= len(data):
            return
        if what not in self.failures:
            print(f"FOUND {what}", flush=True)
        self.failures[what] = (data, details)
        if self._folder is not None:
            name = hashlib.sha256(what.encode()).hexdigest()[:12]
            (self._folder / f"{name}.bin").write_bytes(data)
            (self._folder / f"{name}.txt").write_text(f"{what}\n{details}\n", encoding="utf-8")

    def summary(self) -> str:
        """Figures for a person."""
        slow = sorted(self.slowest.items(), key=lambda item: -item[1][0])[:5]
        lines = [f"{sum(self.tried.values()):,} inputs over {len(self.tried)} targets"]
        lines += [f"slowest: {name} {seconds:.2f} s ({size:,} bytes)" for name, (seconds, size) in slow]
        return "\n".join([*lines, f"{len(self.failures)} findings", *sorted(self.failures)])


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    own = [f for f in frames if "detector" in Path(f.filename).parts] or list(frames)
    return f"{Path(own[-1].filename).name}:{own[-1].lineno}"


def floods(target: Target) -> Iterator[bytes]:
    """One piece over and over, alone, behind a seed and as the first value in it: what is slow for this is slow with the
    square of its length."""
    seed = target.seeds[0][:2_000]
    value = min((place + 1 for sign in b"=:" if (place := seed.find(sign)) >= 0), default=0)
    for piece in FLOODS:
        flood = piece * (FLOOD // len(piece))
        yield flood
        yield seed + flood
        yield seed[:value] + flood + seed[value:]


def by_mutation(chosen: list[Target], minutes: float, seed: int, findings: Findings) -> None:
    """Mutate the seeds of each target in turn until the time is over."""
    chance, end = random.Random(seed), time.monotonic() + minutes * 60
    others = [data for target in chosen for data in target.seeds][:: max(1, len(chosen) // 4)] or [b""]
    pools = {target.name: list(target.seeds) for target in chosen}
    for target in chosen:
        for data in target.seeds:
            findings.run(target, data)
    waiting = {target.name: floods(target) for target in chosen}
    while time.monotonic() < end:
        for target in chosen:
            for data in islice(waiting[target.name], 2):
                findings.run(target, data)
            for _ in range(20):
                pool = pools[target.name]
                data = mutate(chance, chance.choice(pool), pool if chance.random() < 0.8 else others)
                findings.run(target, data)
                if chance.random() < 0.02 and len(pool) < 100 and len(data) < 10_000:
                    pool.append(data)  # mutations of mutations
            if time.monotonic() > end:
                return


def main() -> int:
    """Read the options, fuzz, print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=1.0)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--only", default="", help="targets whose name holds this")
    options.add_argument("--keep", type=Path, help="folder for the inputs that failed")
    options.add_argument("--coverage", action="store_true", help="guided by coverage, with atheris")
    given = options.parse_args()
    if given.keep is not None:
        given.keep.mkdir(parents=True, exist_ok=True)
    faulthandler.enable()
    findings = Findings(given.keep)
    chosen = [target for target in targets() if given.only in target.name]
    if given.coverage:
        from tests.fuzz.guided import by_coverage

        by_coverage(chosen, given.minutes, given.seed, findings)
    else:
        by_mutation(chosen, given.minutes, given.seed, findings)
    print(findings.summary())
    return 1 if findings.failures else 0


if __name__ == "__main__":
    sys.exit(main())
