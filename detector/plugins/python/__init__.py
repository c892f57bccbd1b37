"""Python plugin: reads the manifests of every packaging tool, and extracts facts and settings from Python source."""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.infra.names import DOCKERFILES

at = within(__name__)
STARTS = ("run.py", "main.py", "__main__.py", "app.py", "index.py", "server.py", "manage.py")
"""Names of the modules that may start a program where several programs share a manifest. A ``manage.py`` always does:
it is the start of a Django project (https://docs.djangoproject.com/en/stable/ref/django-admin/)."""

PLUGIN = Plugin(
    name="python",
    readers=(
        FileReader(("pyproject.toml",), at("manifests.read_pyproject")),
        FileReader(("Pipfile",), at("manifests.read_pipfile")),
        FileReader(("environment.yml", "environment.yaml"), at("manifests.read_environment")),
        FileReader(
            ("*requirements*.txt", "*requirements*.in", "requirements/*.txt", "requirements/*.in",
             "**/requirements/*.txt", "**/requirements/*.in"),
            at("requirements.read"),
        ),
        FileReader(("setup.py",), at("setup_files.read_setup_py"), program=True),
        FileReader(("setup.cfg",), at("setup_files.read_setup_cfg")),
        FileReader(("poetry.lock", "uv.lock", "pdm.lock", "pylock.toml", "pylock.*.toml"), at("locks.read_toml"), lock=True),
        FileReader(("Pipfile.lock",), at("locks.read_pipfile_lock"), lock=True),
        FileReader(("*.sh", "docker-entrypoint", "entrypoint"), at("programs.read_script"), program=True),
        FileReader(STARTS, at("starts.read_start"), program=True),
        FileReader(DOCKERFILES, at("images.read_image"), program=True),
        FileReader(DOCKERFILES, at("siblings.read_sibling"), program=True),
        FileReader(("*.wsgi",), at("starts.read_wsgi"), program=True),
    ),
    languages=(
        Language(
            "python", (".py", ".pyw"), at("facts.grammar"), at("facts.read"),
            key_of=at("conventions.key_of"), refers="file", barrel=(b"from .", b" import "),
        ),
    ),
)  # fmt: skip
