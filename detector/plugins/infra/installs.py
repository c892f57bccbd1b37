"""Images that install what the repository publishes, and copy nothing from here: they are for its users.

Example: ``RUN gem install tidecopy`` and ``ENTRYPOINT ["tidecopy"]`` beside ``tidecopy.gemspec``.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.commands import program_name
from detector.plugins.infra.instructions import command_text, instructions
from detector.plugins.infra.shell import pieces
from detector.plugins.programs import commands

_END = re.compile(r"[\[=@<>~:;]")
_NAMED = r"""^[ \t{]*(?:\w+\.)?["']?name["']?\s*[=:]\s*["']?%s["']?[ \t]*(?:[,}][ \t]*)?$"""


def installs_itself(source: Source, project: Project) -> bool:
    """Return whether an image copies nothing from the repository and starts a program that it installs by its name,
    which is that of a manifest beside the Dockerfile or at the root."""
    copies, started, installed = False, "", set[str]()
    for word, rest, _ in instructions(source.text):
        if word in ("COPY", "ADD"):
            copies |= "--from=" not in rest
        elif word == "RUN":
            installed.update(_installed(rest))
        elif word == "ENTRYPOINT" or (word == "CMD" and not started):
            started = next((name for w in command_text(rest).split() if (name := program_name(w.strip("\"'")))), "")
    return not copies and started in installed and _is_ours(started, source.folder, project)


def _installed(command: str) -> Iterator[str]:
    """Yield the names behind an installer in a command: ``gem install tidecopy:2.1``."""
    for piece, _ in pieces(command):
        words = " ".join(piece.split())
        for installer in commands().installers:
            if words.startswith(f"{installer} "):
                yield from (_END.split(posixpath.basename(word))[0] for word in words.split()[2:])


def _is_ours(name: str, folder: str, project: Project) -> bool:
    """Return whether a manifest in a folder or at the root names a package so."""
    named = re.compile(_NAMED % re.escape(name), re.MULTILINE)
    for path in (path for at in {folder, ""} for path in beside(at, project)):
        if posixpath.basename(path) in commands().manifests or path.endswith(".gemspec"):
            manifest = project.read(path)
            if manifest is not None and named.search(manifest.data.decode(errors="replace")):
                return True
    return False
