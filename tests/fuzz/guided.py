"""Fuzzing guided by coverage, with atheris (``pip install atheris``): inputs that reach new code are mutated further.

One process runs all targets: the first two bytes of an input name one of them.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.mutate import mutate
from tests.fuzz.run import Findings
from tests.fuzz.targets import Target

LARGEST = 40_000


def by_coverage(chosen: list[Target], minutes: float, seed: int, findings: Findings) -> None:
    """Run libFuzzer with our mutations beside its own. Leaves with a summary, since libFuzzer ends the process."""
    import atheris

    end: list[float] = []

    def one(data: bytes) -> None:
        if not end:
            end.append(time.monotonic() + minutes * 60)  # instrumenting takes a minute
        if time.monotonic() > end[0]:  # libFuzzer would end the process without a word
            print(findings.summary(), flush=True)
            os._exit(1 if findings.failures else 0)
        findings.run(chosen[int.from_bytes(data[:2], "big") % len(chosen)], data[2:])

    def change(data: bytes, most: int, number: int) -> bytes:
        chance = random.Random(number)
        if chance.random() < 0.5:
            changed: bytes = atheris.Mutate(data[2:], most - 2)
        else:
            target = chosen[int.from_bytes(data[:2], "big") % len(chosen)]
            changed = mutate(chance, data[2:], target.seeds)
        return (data[:2] + changed)[:most]

    atheris.instrument_all()
    with tempfile.TemporaryDirectory() as folder:
        for number, target in enumerate(chosen):
            for place, data in enumerate(target.seeds):
                (Path(folder) / f"{number}-{place}").write_bytes(number.to_bytes(2, "big") + data)
        limits = [f"-max_len={LARGEST}", f"-seed={seed + 1}", "-timeout=60"]
        atheris.Setup(
            [sys.argv[0], *limits, "-print_final_stats=0", "-verbosity=0", folder], one, custom_mutator=change
        )
        atheris.Fuzz()
