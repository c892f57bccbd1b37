"""What a Dockerfile compiles with ``go build``: the folder of the program, by the name of the output.

Source: https://pkg.go.dev/cmd/go#hdr-Compile_packages_and_dependencies.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.shell import pieces
from detector.plugins.memo import once


def built(command: str, source: Source, project: Project) -> Iterator[tuple[str, str]]:
    """Yield (name of the output, folder) for ``go build -o out/relay ./cmd/relay``.

    A folder is relative to the Dockerfile's folder or, if it contains no Go there, to the root. The folders of these
    two themselves are left out: they are the component that the Dockerfile builds.
    """
    for piece, _ in pieces(command):
        words = piece.split()
        at = next((number for number in range(len(words) - 1) if words[number : number + 2] == ["go", "build"]), None)
        if at is None or "-o" not in words[at:-2]:
            continue
        output, written = words[words.index("-o", at) + 1], words[-1]
        if not written.startswith("./"):
            continue
        for context in dict.fromkeys((source.folder, "")):
            folder = project.resolve(context, written)
            if folder not in (None, "", context) and _has_go(folder or "", project):
                yield posixpath.basename(output), folder or ""
                break


def started(command: str, outputs: Mapping[str, str]) -> str:
    """Return the folder of the program that a command starts, '' if it starts none of these outputs."""
    words = command.replace('"', " ").split()
    return outputs.get(posixpath.basename(words[0]), "") if words else ""


@once
def _has_go(folder: str, project: Project) -> bool:
    return any(path.endswith(".go") for path in beside(folder, project))
