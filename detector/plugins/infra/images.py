"""Images that start a server by their own command (``rules/conventions/images.yml``)."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.globs import fits


class _Started(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    image: str
    command: str
    tag: str = "*"


class _Images(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    started: list[_Started]


@lru_cache(maxsize=1)
def _images() -> list[_Started]:
    from detector.rules.conventions import read

    data = read("images.yml", _Images)
    assert isinstance(data, _Images)
    return data.started


def command_of(image: str, tag: str) -> str:
    """The command by which an image starts the server that it holds, '' for any other image."""
    return next((s.command for s in _images() if fits(s.image, image) and fits(s.tag, tag)), "")
