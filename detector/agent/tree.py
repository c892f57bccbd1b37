"""The agents that a repository already has, and their names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

import msgspec

from detector.agent import frontmatter
from detector.agent.rendering import RENDERED_LIMIT
from detector.errors import DetectError, TemplateError
from detector.model import ReportWarning

FOLDER = ".claude/agents"
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MOST = 1000


class AgentFile(msgspec.Struct, frozen=True):
    """A Markdown file below ``.claude/agents``: POSIX path from the root, bytes, text, and the name in its front
    matter."""

    path: str
    data: bytes
    text: str
    name: str

    @classmethod
    def of(cls, path: str, data: bytes) -> AgentFile:
        """Parse a file from its bytes. Raises TemplateError if they are not UTF-8."""
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise TemplateError("it is not UTF-8 text", path=path, line=line, remedy="save it as UTF-8") from error
        return cls(path, data, text, _name(text))


def agents(root: Path) -> tuple[list[AgentFile], list[ReportWarning]]:
    """Return the Markdown files below ``.claude/agents``, sorted by path, and warnings for those that could not be
    read.

    Links that leave the root are not followed. Files that are not text are ignored with a warning.
    """
    found: list[AgentFile] = []
    warnings: list[ReportWarning] = []
    base = root.resolve()
    folder = base / FOLDER
    paths = sorted(folder.rglob("*.md")) if folder.is_dir() and folder.resolve().is_relative_to(base) else []
    for path in paths[:_MOST]:
        relative = path.relative_to(base).as_posix()
        if not path.is_file() or not path.resolve().is_relative_to(base):
            continue
        try:
            found.append(read(path, relative))
        except DetectError as error:
            warnings.append(ReportWarning(relative, error.line, error.message))
    return found, warnings


def read(path: Path, shown: str) -> AgentFile:
    """Read one file. ``shown``: its name in messages.

    Raises TemplateError if it is not text, no regular file (reading a pipe may never end) or too large.
    """
    try:
        if path.exists() and not path.is_file():
            raise TemplateError("no ordinary file", path=shown, remedy="give a Markdown file")
        if path.stat().st_size > RENDERED_LIMIT:
            raise TemplateError(f"larger than {RENDERED_LIMIT >> 10} KiB", path=shown, remedy="give a Markdown file")
        return AgentFile.of(shown, path.read_bytes())
    except OSError as error:
        raise TemplateError(f"cannot be read: {error.strerror}", path=shown, remedy="give a Markdown file") from error


def name_warnings(files: Iterable[AgentFile], ours: Collection[str]) -> list[ReportWarning]:
    """Return warnings for rendered agents that are not loaded: without a valid name, or with the name of another agent.

    ``files``: all agents, sorted by path. ``ours``: the paths of the rendered ones.
    """
    warnings: list[ReportWarning] = []
    seen: dict[str, str] = {}
    for file in files:
        message = ""
        if file.name in seen and {file.path, seen[file.name]} & set(ours):
            message = f"{seen[file.name]} has the same name, {file.name}: only one of them is loaded"
        elif file.path in ours and not file.name:
            message = "no name in its front matter, so Claude Code does not load it as an agent"
        elif file.path in ours and not _NAME.fullmatch(file.name):
            message = "the name of an agent is lower-case letters, digits and hyphens"
        if message:
            warnings.append(ReportWarning(file.path, 1, message))
        if file.name:
            seen.setdefault(file.name, file.path)
    return warnings


def slug(text: str) -> str:
    """Return a text as part of an agent's name: lower-case letters, digits and hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))[:60].strip("-")


def _name(text: str) -> str:
    try:
        values: dict[str, Any] = frontmatter.values(frontmatter.strict(frontmatter.split(text)[0]))
    except DetectError:
        return ""
    name = values.get("name")
    return name if isinstance(name, str) else ""
