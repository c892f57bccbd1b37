"""Everything that reads a stranger's bytes, each as one function of bytes; new plugins are found by themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from detector import MemoryReader, detect
from detector.errors import DetectError, Unreadable
from detector.inventory import Inventory
from detector.limits import Limits, check_time, one_file
from detector.model import Report
from detector.observations import File
from detector.plugins.api import FileReader, Language, Source
from detector.plugins.parse import parse
from detector.plugins.registry import plugins
from detector.project import Repository
from detector.redact import redact
from tests.fuzz import seeds

SECONDS = 2.0
"""Longest time that one file may cost."""
EXPECTED = (Unreadable, DetectError, RecursionError)
"""What may leave a reader: an error that is a message, and Python's own bound on nesting, which the scan knows."""


@dataclass(frozen=True)
class Target:
    """Something to fuzz. ``run`` raises nothing for any bytes; ``seeds`` are bytes it understands."""

    name: str
    run: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


@lru_cache(maxsize=1)
def targets() -> tuple[Target, ...]:
    """All targets: every file reader and language of every plugin, config, agents, the small helpers."""
    found: dict[str, Target] = {}
    for plugin in plugins():
        for reader in plugin.readers:
            _add(found, f"{plugin.name}.{_name(reader.read)}", reader)
        for language in plugin.languages:
            name = f"{plugin.name}.facts.{language.suffixes[0].lstrip('.')}"
            found[name] = Target(name, _facts(language), tuple(seeds.ending(language.suffixes)))
    for target in (_config(), _agent(), _text()):
        found[target.name] = target
    return tuple(found.values())


def _name(function: object) -> str:
    """``module.function``, also of a function that is imported when it is needed."""
    plain = f"{getattr(function, '__module__', '?').rpartition('.')[2]}.{getattr(function, '__name__', '?')}"
    return str(getattr(function, "name", plain))


def _add(found: dict[str, Target], name: str, reader: FileReader) -> None:
    by_name: dict[str, tuple[str, list[bytes]]] = {}
    for path, data in seeds.fitting(reader.names):
        by_name.setdefault(path.rpartition("/")[2], (path, []))[1].append(data)
    for number, (path, contents) in enumerate(list(by_name.values())[:3]):
        unique = name if name not in found and not number else f"{name}:{path}"
        found[unique] = Target(unique, _reader(reader, path), tuple(contents))


def _reader(reader: FileReader, path: str) -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        project = _project({path: data, "other/" + path: data})
        with one_file():
            for _ in reader.read(Source(path, data), project):
                check_time()

    return run


def _project(files: dict[str, bytes]) -> Repository:
    listed = {path: File(path, len(data)) for path, data in files.items()}
    return Repository(MemoryReader(files), Inventory(listed, (), (), {}), Limits())


def _facts(language: Language) -> Callable[[bytes], None]:
    path = "src/a" + language.suffixes[0]

    def run(data: bytes) -> None:
        project = _project({path: data})
        with one_file():
            for _ in language.facts(parse(data, language.grammar), Source(path, data, project=project)):
                check_time()

    return run


@lru_cache(maxsize=1)
def report() -> Report:
    """A small report, for what is made from reports."""
    code = "from fastapi import FastAPI\nimport redis\napp = FastAPI()\n@app.get('/')\ndef f(): ...\n"
    return detect(MemoryReader({"requirements.txt": "fastapi==0.1\nredis\n", "main.py": code}))


def _config() -> Target:
    from detector.config import Config

    def run(data: bytes) -> None:
        config = Config.parse(data)
        merged = config.merge(report(), known=lambda category, id_: (id_,))
        Config.parse(merged.text)

    return Target("config.merge", run, _CONFIGS)


def _agent() -> Target:
    from detector.agent import render
    from detector.config import Config

    def run(data: bytes) -> None:
        render(data.decode("utf-8", "replace"), report(), Config.parse(b""))

    return Target("agent.render", run, _TEMPLATES)


def _text() -> Target:
    from detector.agent import quote
    from detector.escape import printable

    def run(data: bytes) -> None:
        text = data.decode("utf-8", "surrogateescape")
        assert len(redact(text)) < 1000
        assert "\n" not in printable(text)
        for shown in (quote.code(text), quote.plain(text), quote.word(text), quote.version(text)):
            assert "\n" not in shown and "-->" not in shown and "<!--" not in shown

    return Target("text", run, _TEXTS)


_CONFIGS = (
    b"",
    b"version: '0.1.0'\ntechStack:\n  mode: adaptive\n  autoDetect:\n    pinned: [database.cache]\n"
    b"  backend: {framework: flask, language: python}\n  database:\n    primary: mysql # kept\n",
    b"techStack:\n  backend: &b\n    framework: gin\n  database:\n    <<: *b\n  components:\n  - path: a\n    backend: *b\n",
)
_TEMPLATES = (
    b"---\nname: a\ndescription: b {{techStack.mode}}\n---\n# {{techStack.backend.framework}}\n\n"
    b"- `{{techStack.backend.validation}}` - Validation\n  - **Python**: Pydantic\n  - **Go**: validator\n",
    b"<!-- detect-stack:begin x -->\n- a\n<!-- detect-stack:end -->\n> 1. (Zod, Joi) [Your ORM]\n\n```\n{{x}}\n```\n",
)
_TEXTS = (
    b"postgres://u:p@h/d?x=y", b"Server=h;User Id=a;Password=b", b"-->`{{a}}<!--", b"\x1b[2J\n::error::x", b"\xff\xe2\x80\xae",
)  # fmt: skip
