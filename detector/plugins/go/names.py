"""Go names: import paths without major versions, and the names by which a file may call a package.

A rule for ``github.com/go-chi/chi`` covers every major version, so major versions are removed from the names of
dependencies and facts (``rules/conventions/spelling.yml``).
"""

from __future__ import annotations

from functools import lru_cache

from detector.rules.spelling import spelled

_FORGES = ("github.com/", "gitlab.com/", "bitbucket.org/", "gitee.com/", "codeberg.org/")
_RESPELLED = ("/v", ".v", "/Godeps/")
"""Texts of which a path contains one if its spelling may differ."""
DEEP = 5
"""Minimum number of parts of a path whose last two parts lie behind every place where a version may be inserted."""


def plain_path(path: str) -> str:
    """Return a path without major versions, and of a copy that godep made the path of its origin.

    ``example.com/chi/v5/middleware`` → ``example.com/chi/middleware``. Most paths have neither.
    """
    return spelled("golang", path) if any(part in path for part in _RESPELLED) else path


@lru_cache(maxsize=4096)
def package_names(path: str) -> tuple[str, ...]:
    """Return the names by which a package may be called when its import gives no alias, the likeliest first.

    Only the package's own source declares its name for certain. Usually:
    - it is the last element of the path, without a version at the end;
    - a leading ``go-`` and a trailing ``-go`` or ``.go`` are dropped by custom;
    - of a name with hyphens it is often one part (``ozzo-validation`` is ``validation``);
    - code generated from ``orders/v1`` is called ``v1`` or ``orders``.
    """
    last = path.rpartition("/")[2]
    found = [last] if _is_major(last) else []
    above, _, bare = plain_path(path).rpartition("/")
    found += [bare, bare.removesuffix(".go"), bare.removeprefix("go-").removesuffix("-go").removesuffix(".go")]
    found += [bare.replace("-", "_"), bare.replace("-", ""), *reversed(bare.split("-"))]
    if bare[:1] == "v" and bare[1:2].isdigit():
        found.append(above.rpartition("/")[2])
    return tuple(dict.fromkeys(name for name in found if name.isidentifier() and name != "go"))


def key_of(name: str) -> str:
    """Return the word that a file must contain to use the name of a rule.

    - The start of the import path, as far as no version can be inserted.
    - For a package deep in a module on GitHub, the last two parts: nearly every file of a program imports something of
      the module.
    - The method of an unknown receiver, or the key of a struct tag.
    """
    path, slash, rest = name.strip(".").rpartition("/")
    path += slash + rest.partition(".")[0]
    parts = path.split("/")
    if path.startswith("github.com/") and len(parts) >= DEEP:
        return "/".join(parts[-2:])
    if path.startswith("github.com/") and len(parts) > 2:
        return "/".join(parts[1:3])  # without the host, because gopkg.in serves the same path
    return "/".join(parts[: 3 if path.startswith(_FORGES) else 2])


def _is_major(part: str) -> bool:
    return _is_version(part) and part not in ("v0", "v1")


def _is_version(part: str) -> bool:
    return part[:1] == "v" and part[1:].isdigit()
