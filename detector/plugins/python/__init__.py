"""Python: manifests of every packaging tool, source facts, Django settings."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.python import facts, locks, manifests, requirements, setup_files


def _module(name: str) -> str:
    """The word a file must contain to use a name: its top-level module, or the method of an unknown receiver."""
    return name.strip(".").partition(".")[0]


PLUGIN = Plugin(
    name="python",
    readers=(
        FileReader(("pyproject.toml",), manifests.read_pyproject),
        FileReader(("Pipfile",), manifests.read_pipfile),
        FileReader(("environment.yml", "environment.yaml"), manifests.read_environment),
        FileReader(
            ("*requirements*.txt", "*requirements*.in", "requirements/*.txt", "requirements/*.in",
             "**/requirements/*.txt", "**/requirements/*.in"),
            requirements.read,
        ),
        FileReader(("setup.py",), setup_files.read_setup_py),
        FileReader(("setup.cfg",), setup_files.read_setup_cfg),
        FileReader(("poetry.lock", "uv.lock", "pdm.lock", "pylock.toml", "pylock.*.toml"), locks.read_toml),
        FileReader(("Pipfile.lock",), locks.read_pipfile_lock),
    ),
    languages=(
        Language("python", (".py", ".pyw"), facts.grammar, facts.read, key_of=_module),
    ),
)  # fmt: skip
