"""``python -m tests``: format, lint, types, tests, in this order; stops at the first that fails."""

from __future__ import annotations

import subprocess
import sys

STEPS = (
    ("ruff", "format", "--check", "--quiet", "."),
    ("ruff", "check", "--quiet", "."),
    ("mypy",),
    ("pytest", "-n", "auto"),
)


def main() -> int:
    """Run all steps and return the exit code of the first that fails, 0 where none does."""
    for step in STEPS:
        print("$ python -m", *step, flush=True)
        done = subprocess.run([sys.executable, "-m", *step], check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
