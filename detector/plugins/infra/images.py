"""Images whose own command starts a server, and what is copied into those of databases
(``rules/conventions/images.yml``)."""

from __future__ import annotations

import msgspec

from detector.globs import fits
from detector.plugins.infra.instructions import instructions
from detector.rules.conventions import conventions_of


class _Started(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    image: str
    command: str
    tag: str = "*"


class _Images(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    started: list[_Started]
    roots: list[str]
    data: tuple[str, ...]
    beside_data: tuple[str, ...]


_images = conventions_of("images.yml", _Images)


def command_of(image: str, tag: str) -> str:
    """Return the command with which an image starts its server, '' for any other image."""
    return next((s.command for s in _images().started if fits(s.image, image) and fits(s.tag, tag)), "")


def is_root(folder: str) -> bool:
    """Return whether a folder of a container is one in which such an image looks for the program that it serves."""
    return any(fits(pattern, folder.rstrip("/")) for pattern in _images().roots)


def holds_data(text: str) -> bool:
    """Return whether a Dockerfile copies nothing but the data of a database, and what prepares it, into its image."""
    copied = [rest.split() for word, rest, _ in instructions(text) if word in ("COPY", "ADD")]
    files = [word for words in copied for word in words[:-1] if not word.startswith("--chown=")]
    known = (*_images().data, *_images().beside_data)
    return any(name.endswith(_images().data) for name in files) and all(name.endswith(known) for name in files)
