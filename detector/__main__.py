"""``python -m detector`` and the command ``detect-stack``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; every failure of our own ends as exit 2, never as 1, which means drift."""
    from detector.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
