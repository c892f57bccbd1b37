"""``python -m tests.bench [FOLDER] [--rounds N] [--tree FOLDER]``: measures detect-stack beside other programs.

Writes docs/reference/performance.md. FOLDER holds checkouts side by side; ``--tree`` is measured as a whole, where it is
not FOLDER itself. Beside it stand ``@specfy/stack-analyser`` (installed from npm into a temporary folder) and ``rg`` where
they can be had; without them their columns stay empty.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from detector.plugins.registry import plugins
from detector.rules import knowledge, shelves
from detector.rules.index import Index
from tests.bench import page, trees
from tests.bench.measure import Command, alternating, counted

ROOT = Path(__file__).parents[2]
REPOSITORIES = (
    "NodeBB+NodeBB", "docmost+docmost", "metabrainz+listenbrainz-server", "getlago+lago-api", "omeka+omeka-s",
    "MrCMS+MrCMS", "openmeterio+openmeter", "signalapp+Signal-Server", "sebadob+rauthy", "mirego+accent",
)  # fmt: skip
SCALES = ((1_000, 1), (10_000, 1), (100_000, 1), (10_000, 10), (10_000, 200), (100_000, 200))


class Programs:
    """The programs that are measured, with what they need in a temporary folder."""

    def __init__(self, temporary: Path) -> None:
        self._temporary = temporary
        self.versions: dict[str, str] = {}
        self._analyser = self._install()
        self._rg = shutil.which("rg")
        if self._rg:
            shown = subprocess.run([self._rg, "--version"], capture_output=True, text=True, check=True).stdout
            self.versions["ripgrep"] = shown.split()[1]
            index = Index(knowledge().technologies, shelves())
            languages = [language for plugin in plugins() for language in plugin.languages]
            words = {w for lang in languages for w in index.keywords((lang.id,), lang.key_of)}
            (temporary / "words").write_text("\n".join(sorted(words)) + "\n")

    def _install(self) -> str | None:
        npm = shutil.which("npm")
        if npm is None:
            return None
        done = subprocess.run([npm, "install", "@specfy/stack-analyser"], cwd=self._temporary, capture_output=True)
        found = self._temporary / "node_modules" / ".bin" / "stack-analyser"
        if done.returncode or not found.exists():
            return None
        shown = subprocess.run([str(found), "--version"], capture_output=True, text=True, check=True).stdout
        self.versions["stack-analyser"] = shown.strip()
        self.versions["Node.js"] = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
        return str(found)

    def of(self, path: Path) -> dict[str, Command]:
        """The commands that look at one repository."""
        found: dict[str, Command] = {"detect-stack": [*OURS, str(path), "--dry-run", "--format", "json"]}
        if self._analyser:
            found["stack-analyser"] = [self._analyser, str(path), "-o", str(self._temporary / "out.json")]
        if self._rg:
            options = "--hidden --glob !.git"
            search = f"rg {options} --files . && rg {options} --fixed-strings --count --file {self._temporary}/words ."
            found["rg"] = ["sh", "-c", f"cd '{path}' && {search}"]
        return found


OURS = (sys.executable, "-m", "detector")


def start_up(temporary: Path, rounds: int) -> list[str]:
    """What is paid before anything is done, against the import of the one library the command line needs."""
    python = sys.executable
    commands: dict[str, Command] = {
        "python -c 'import click'": [python, "-c", "import click"],
        "detect-stack --version": [*OURS, "--version"],
        "detect-stack --help": [*OURS, "--help"],
    }
    corpus = sorted(path for path in (ROOT / "corpora" / "python").iterdir() if path.is_dir())[0]
    small = shutil.copytree(corpus, temporary / "small")  # a repository of its own, outside of this one
    commands["a small repository"] = [*OURS, str(small), "--dry-run", "--format", "json"]
    found = alternating(commands, temporary, 4 * rounds)
    base = found["python -c 'import click'"].wall
    rows = [
        [name, f"{m.wall * 1000:.0f}", f"{m.work * 1000:.0f}", f"{m.memory:.0f}", f"{m.wall / base:.2f}"]
        for name, m in found.items()
    ]
    return page.table(("command", "wall ms", "work ms", "memory MB", "ratio"), rows)


def comparison(folder: Path, tree: Path, programs: Programs, temporary: Path, rounds: int) -> list[str]:
    """Real repositories and a tree of many side by side, beside the other programs."""
    rows = []
    found = [(name.replace("+", "/"), folder / name, rounds) for name in REPOSITORIES if (folder / name).is_dir()]
    for name, path, times in (*found, ("all side by side", tree, max(1, rounds // 3))):
        print(name, flush=True)
        medians = alternating(programs.of(path), temporary, times)
        rows.append(page.compared(name, counted(path), medians))
    return page.table(page.COMPARED, rows)


def scaling(temporary: Path, rounds: int) -> list[str]:
    """Generated trees of growing size and number of components."""
    rows = []
    for files, components in SCALES:
        print(f"{files} files, {components} components", flush=True)
        tree = temporary / f"tree-{files}-{components}"
        trees.make(tree, files, components)
        os.sync()  # or the first run waits for what the system still writes
        own = alternating({"detect-stack": [*OURS, str(tree), "--dry-run", "--format", "json"]}, temporary, rounds)
        found, counts = own["detect-stack"], counted(tree)
        shutil.rmtree(tree)
        rows.append(
            [f"{files:,}", f"{components}", f"{counts.parsed:,}", f"{found.wall:.2f}", f"{found.work:.2f}",
             f"{found.memory:.0f}", f"{found.work / files * 1e6:.0f}"]
        )  # fmt: skip
    return page.table(("files", "components", "parsed", "wall s", "work s", "memory MB", "work µs a file"), rows)


@click.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--rounds", default=5, show_default=True, help="How often each program is measured.")
@click.option("--tree", type=click.Path(exists=True, file_okay=False, path_type=Path), help="The tree of many: FOLDER.")
def main(folder: Path | None, rounds: int, tree: Path | None) -> None:
    """Measure and write docs/reference/performance.md."""
    with tempfile.TemporaryDirectory() as name:
        temporary = Path(name)
        programs = Programs(temporary)
        parts = ["\n## Start-up\n", *start_up(temporary, rounds)]
        if folder is not None:
            parts += [
                "\n## Real repositories\n",
                *comparison(folder.resolve(), (tree or folder).resolve(), programs, temporary, rounds),
            ]
        parts += ["\n## Scaling\n", "Generated services in JavaScript.\n", *scaling(temporary, max(1, rounds // 2))]
        text = "\n".join([page.HEAD, *page.machine(programs.versions), *parts]) + "\n"
    page.PLACE.parent.mkdir(parents=True, exist_ok=True)
    page.PLACE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
