"""Changes single values in the text of a YAML file and preserves every other byte.

Every function takes a text and returns a new one. The position of a value is searched again for each change, so changes
are independent of each other. ``apply`` verifies after each change that the text means what was intended.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence

from msgspec import Struct

from detector.config import splice
from detector.config.document import Document, parse
from detector.config.node import Node, Plain
from detector.errors import ConfigError

Path = tuple[str | int, ...]

MOST_EDITS = 300
"""Maximum number of changes of one run: each one parses the file again."""


class Edit(Struct, frozen=True):
    """One change. ``op``: ``set`` (create or replace), ``remove``, or, for the list at ``path``, ``prune`` (remove the
    entries at ``places``) or ``extend`` (append the entries of ``value``)."""

    op: str
    path: Path
    value: Plain = None
    places: tuple[int, ...] = ()


def apply(document: Document, edits: Sequence[Edit]) -> Document:
    """Apply changes to the text of a document.

    Args:
        document: the present file.
        edits: the changes, in order.
    Returns:
        The changed file, parsed again.
    Raises:
        ConfigError: the layout of the file is such that a change would also alter something else (for example a value
            shared through an anchor), or there are more than ``MOST_EDITS``. Nothing is changed then.
    """
    if len(edits) > MOST_EDITS:
        message = f"{len(edits)} of its values differ from the code, which is too many to change one by one"
        raise document.error(message, document.root, "remove the outdated sections, a run writes them anew")
    meant = document.root.plain() if document.root else {}
    meant = {} if meant is None else meant
    now = document
    for edit in edits:
        wanted = _plain(copy.deepcopy(meant), edit)
        now = _verified(document, now, edit, wanted)
        meant = wanted
    return now


def _verified(original: Document, now: Document, edit: Edit, wanted: Plain) -> Document:
    """Return the document after one edit. Raises ConfigError if its content is not the intended one."""
    try:
        after = parse(_edited(now, edit).encode(), now.path)
        agreed = _same(after.root.plain() if after.root else None, wanted)
    except ConfigError:
        agreed = False
    if not agreed:
        name = ".".join(str(part) for part in edit.path)
        raise original.error(
            f"{name} cannot be changed without changing something else",
            _deepest(original.root, edit.path),
            "an anchor or an unusual layout is in the way: write this value out by hand, or pin the field",
        )
    return after


def _edited(document: Document, edit: Edit) -> str:
    text, path = document.text, edit.path
    if document.root is None or document.root.null:
        return splice.append_block(text, _nested(path, edit.value))
    if edit.op == "extend":
        assert isinstance(edit.value, list)
        return splice.append_items(text, _chain(document.root, path)[-1], edit.value)
    if edit.op == "prune":
        return splice.remove(text, _chain(document.root, path)[-1], edit.places)
    if edit.op == "remove":
        return splice.remove(text, _chain(document.root, path[:-1])[-1], path[-1:])
    return _set(text, document.root, path, edit.value)


def _set(text: str, root: Node, path: Path, value: Plain) -> str:
    """Replace the value at a path, or create the missing part of the path."""
    chain = _chain(root, path)
    here, missing = chain[-1], path[len(chain) - 1 :]
    if not missing and not isinstance(value, list):
        return splice.replace(text, here, value)
    if not missing or here.null:
        return splice.fill(text, here, chain[-2] if len(chain) > 1 else here, _nested(missing, value))
    return splice.insert(text, here, str(missing[0]), _nested(missing[1:], value))


def _chain(root: Node, path: Path) -> list[Node]:
    """Return the nodes from the root along a path, as far as they are written in the text (not merged in)."""
    chain = [root]
    for part in path:
        here = chain[-1]
        if isinstance(part, int):
            chain.append(here.real.elements[part])
            continue
        pair = here.own(part)
        if pair is None:
            break
        chain.append(pair[1])
    return chain


def _deepest(root: Node | None, path: Path) -> Node | None:
    return _chain(root, path)[-1] if root else None


def _nested(path: Path, value: Plain) -> Plain:
    for part in reversed(path):
        value = {str(part): value}
    return value


def _plain(data: Plain, edit: Edit) -> Plain:
    """Apply the edit to the plain content, which the new text must be equal to."""
    here: Plain = data
    walk = edit.path if edit.op in ("extend", "prune") else edit.path[:-1]
    for part in walk:
        if isinstance(part, int):
            assert isinstance(here, list)
            here = here[part]
            continue
        assert isinstance(here, dict)
        if here.get(part) is None:
            here[part] = {}
        here = here[part]
    last = edit.path[-1]
    if edit.op == "extend" and isinstance(here, list) and isinstance(edit.value, list):
        here.extend(edit.value)
    elif edit.op == "prune" and isinstance(here, list):
        here[:] = [one for place, one in enumerate(here) if place not in edit.places]
    elif edit.op == "remove" and isinstance(here, list) and isinstance(last, int):
        del here[last]
    elif edit.op == "remove" and isinstance(here, dict):
        here.pop(str(last), None)
    elif isinstance(here, dict):
        here[str(last)] = edit.value
    return data


def _same(one: Plain, other: Plain) -> bool:
    """Compare contents. An empty map or list is equal to nothing: removing the last key of a section leaves
    ``section:``."""
    if isinstance(one, dict) and isinstance(other, dict) and one and other:
        return set(one) == set(other) and all(_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list) and one and other:
        return len(one) == len(other) and all(_same(a, b) for a, b in zip(one, other, strict=True))
    return one == other or (one in (None, {}, []) and other in (None, {}, []))
