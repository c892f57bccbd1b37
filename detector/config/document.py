"""A YAML file: its text, and its tree of nodes with their positions in the text."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from detector.config.convert import Converter, line_at
from detector.config.node import Node
from detector.errors import ConfigError
from detector.plugins.yaml_text import too_deep

MAX_BYTES = 256 * 1024
MAX_NODES = 3_000
"""Maximum number of keys and values of a file: one change in a file of this size takes a second."""

_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)


class Document(Struct, frozen=True):
    """The text of a file and its tree. ``root`` is None if the file is empty or contains only comments."""

    text: str
    path: str
    root: Node | None

    def line(self, index: int) -> int:
        """Return the line, counted from 1, of an index of the text."""
        return line_at(self.text, index)

    def error(self, message: str, node: Node | None, remedy: str) -> ConfigError:
        """Return a ConfigError with the line of a node."""
        return ConfigError(message, path=self.path, line=self.line(node.start) if node else 1, remedy=remedy)


def parse(data: bytes, path: str) -> Document:
    """Parse a YAML file without building objects from it.

    Args:
        data: the bytes of the file.
        path: its relative path, for messages.
    Raises:
        ConfigError: the file is too large, has too many values, is not UTF-8, contains merge-conflict markers,
            is not YAML, or has duplicate keys or aliases that contain themselves or expand too much; with path,
            line and remedy.
    """
    if len(data) > MAX_BYTES:
        raise ConfigError(
            f"is larger than {MAX_BYTES // 1024} KiB",
            path=path,
            line=data.count(b"\n", 0, MAX_BYTES) + 1,
            remedy="a config of this kind has some dozens of lines; cut it down",
        )
    text = _decode(data, path)
    conflict = _CONFLICT.search(text)
    if conflict:
        raise ConfigError(
            "holds merge-conflict markers",
            path=path,
            line=line_at(text, conflict.start()),
            remedy="resolve the conflict, then run again",
        )
    composed = _compose(text, path)
    root = None if composed is None else Converter(text, path).convert(composed, 0)
    return Document(text, path, root)


def _decode(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError("is not encoded in UTF-8", path=path, line=line, remedy="save it as UTF-8") from error


def _compose(text: str, path: str) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.reader import ReaderError

    remedy = "correct the file, or remove it to have a new one written"
    if too_deep(text):
        raise ConfigError("is nested too deeply", path=path, line=1, remedy=remedy)
    try:
        yaml = YAML(typ="safe", pure=True)
        yaml.Composer = _bounded(text, path)
        yaml.composer.warn_double_anchors = False  # do not print warnings about an untrusted file
        return yaml.compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = line_at(text, mark.index) if mark else 1
        raise ConfigError(f"is not valid YAML: {error.problem}", path=path, line=line, remedy=remedy) from error
    except ReaderError as error:
        line = line_at(text, error.position)
        raise ConfigError("holds a character that YAML does not allow", path=path, line=line, remedy=remedy) from error
    except RecursionError as error:
        raise ConfigError("is nested too deeply", path=path, line=1, remedy=remedy) from error
    except (YAMLError, ValueError) as error:
        raise ConfigError(f"is not valid YAML: {error}", path=path, line=1, remedy=remedy) from error


def _bounded(text: str, path: str) -> Any:
    """Return a composer class that raises ConfigError after ``MAX_NODES`` nodes."""
    from ruamel.yaml.composer import Composer

    class Bounded(Composer):
        nodes = 0

        def compose_node(self, parent: Any, index: Any) -> Any:
            self.nodes += 1
            if self.nodes > MAX_NODES:
                raise ConfigError(
                    f"holds more than {MAX_NODES:,} keys and values",
                    path=path,
                    line=line_at(text, self.parser.peek_event().start_mark.index),
                    remedy="a config of this kind has some dozens of lines; cut it down",
                )
            return super().compose_node(parent, index)

    return Bounded
