"""Reads struct tags: ``json:"name" validate:"required,email"`` (https://pkg.go.dev/reflect#StructTag)."""

from __future__ import annotations

from collections.abc import Iterator


def tags_of(tag: str) -> Iterator[tuple[str, str]]:
    """Yield the keys of a tag with their values, up to the first part that violates the convention."""
    position = 0
    while position < len(tag):
        while position < len(tag) and tag[position] == " ":
            position += 1
        colon = tag.find(':"', position)
        if colon < 0:
            return
        key = tag[position:colon]
        end = colon + 2
        while end < len(tag) and tag[end] != '"':
            end += 2 if tag[end] == "\\" else 1
        if not key or " " in key or end >= len(tag):
            return
        yield key, tag[colon + 2 : end].replace('\\"', '"')
        position = end + 1
