"""The hostile repositories: each case builds one in a temporary folder, beside a small shop that must still be found.

``bombs`` are too big, ``links`` lead elsewhere, ``names`` lie about what they are, ``traps`` want to be run. What is
small and ordinary enough to be a file stands in corpora/hostile/.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CANARY = "canary-" + "7f3a91"
"""Stands in files outside the root and in credentials: in no output."""


@dataclass(frozen=True)
class Case:
    """A hostile repository. ``make`` gets the root, which holds the shop, and may use the folder above it.

    ``code``: how the command ends. ``found``: whether the shop is still found. ``warns``: a word of a warning that
    must be there. ``seconds``: how long it may take on a slow machine.
    """

    name: str
    make: Callable[[Path], None]
    code: int = 0
    found: bool = True
    warns: str = ""
    seconds: float = 40.0


CASES: dict[str, Case] = {}


def case(
    *, code: int = 0, found: bool = True, warns: str = "", seconds: float = 40.0
) -> Callable[[Callable[[Path], None]], Callable[[Path], None]]:
    """Enter a function that builds a repository as a case of its name."""

    def enter(make: Callable[[Path], None]) -> Callable[[Path], None]:
        name = make.__name__.strip("_").replace("_", "-")
        assert name not in CASES, name
        CASES[name] = Case(name, make, code, found, warns, seconds)
        return make

    return enter


def given(name: str, files: dict[str, bytes], *, code: int = 0, warns: str = "") -> None:
    """Enter a case that is made of ordinary files only."""

    def make(root: Path) -> None:
        write(root, files)

    assert name not in CASES, name
    CASES[name] = Case(name, make, code=code, warns=warns)


def write(root: Path, files: dict[str, bytes]) -> None:
    """Write files below a folder."""
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)


SHOP = {
    "shop/requirements.txt": b"flask==3.0.0\n",
    "shop/app.py": b"from flask import Flask\n\napp = Flask(__name__)\n\n\n@app.route('/')\ndef home():\n    return ''\n",
}
