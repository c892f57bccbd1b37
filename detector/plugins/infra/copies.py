"""What Dockerfiles copy into their images: programs of other stages, folders, and packed programs of the JVM.

Source: https://docs.docker.com/reference/dockerfile/#copy.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from detector.plugins.api import Project, Source
from detector.plugins.infra.values import plain

_PATH = re.compile(r"[\w./:@\-]{1,60}")
_PACKED = (".jar", ".war", "*")
_OUTPUTS = ("libs", "target")
"""The folders into which Gradle and Maven pack a module."""


def program(rest: str) -> str:
    """Return the name of the program that a stage copies from another stage, '' if it copies something else.

    It is copied into a folder ``bin``, or from Cargo's output folder: ``--from=build /src/target/release/rates
    /usr/local/bin/rates``.
    """
    words = rest.split()
    if len(words) != 3 or not words[0].startswith("--from=") or not _PATH.fullmatch(words[2]):
        return ""
    made, _, same = words[1].rpartition("/")
    is_folder = words[2].endswith("/") or posixpath.basename(words[2]) == "bin"
    folder, _, name = (posixpath.join(words[2], same) if is_folder else words[2]).rpartition("/")
    return name if same == name and (posixpath.basename(folder) == "bin" or made.endswith("target/release")) else ""


def copied(rest: str, source: Source, project: Project) -> Iterator[str]:
    """Yield the folders of the repository that are copied as a whole, or of which all files of a type are.

    Paths are relative to the Dockerfile's folder or, if they do not exist there, to the root. '' for one of these two
    folders itself.
    """
    words = rest.split()
    if rest.startswith("[") or any(word.startswith("--from=") for word in words):
        return
    for word in [word for word in words if not word.startswith("--")][:-1]:
        above, _, name = word.rpartition("/")
        written = above or ("." if name == "*" else word) if "*" in name else word
        for context in dict.fromkeys((source.folder, "")):
            folder = project.resolve(context, plain(written).lstrip("/") or ".")
            if folder is not None and (folder in (context, ".", "") or project.below(folder)):
                yield "" if folder in (context, ".") else folder
                break


def packed(rest: str) -> Iterator[str]:
    """Yield the names of the modules whose packed program is copied from outside of the image: ``orders`` of
    ``orders/build/libs/*`` and ``out/orders/target/orders-*.jar``. A module that is not named (``target/app.jar``) is
    the one that the Dockerfile lies in."""
    words = [word for word in rest.split() if not word.startswith("--")]
    for word in [] if "--from=" in rest else words[:-1]:
        *folders, name = word.strip("\"'[],").split("/")
        if len(folders) > 1 and folders[-1] in _OUTPUTS and name.endswith(_PACKED):
            module = folders[-3] if folders[-2] == "build" and len(folders) > 2 else folders[-2]
            if module.strip(".") and "$" not in module and module != "build":
                yield module
