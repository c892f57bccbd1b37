"""How Go names things: import paths without their major version, and the names by which a file may call a package.

A rule speaks of ``github.com/go-chi/chi`` and means every major version of it, so ``/v2`` and higher
(https://go.dev/ref/mod#major-version-suffixes) and gopkg.in's ``.v2`` (https://labix.org/gopkg.in) are left out of the
names of dependencies and of facts alike. ``/v1`` stays: it is a folder of somebody's own (``api/v1``).
``gopkg.in/user/pkg.v3`` is ``github.com/user/pkg``, and rules know it by that name; of ``gopkg.in/pkg.v3`` they keep the
short name.
"""

from __future__ import annotations

from functools import lru_cache

_FORGES = ("github.com/", "gitlab.com/", "bitbucket.org/", "gitee.com/", "codeberg.org/")
DEEP = 5
"""A path of so many parts has two behind those between which a version may stand."""


@lru_cache(maxsize=4096)
def plain_path(path: str) -> str:
    """A path without major versions: ``example.com/chi/v5/middleware`` → ``example.com/chi/middleware``."""
    if "v" not in path:
        return path
    parts = [part for part in path.split("/") if not _is_major(part)]
    if len(parts) > 2 and parts[0] == "gopkg.in" and _bare(parts[1]) == parts[1]:
        parts[0] = "github.com"
    return "/".join(_bare(part) for part in parts) or path


@lru_cache(maxsize=4096)
def package_names(path: str) -> tuple[str, ...]:
    """The names by which a package may be called when its import gives none, the likeliest first.

    Only the package's own source says it for certain. The last element is the rule; a version at the end, a leading
    ``go-`` and a trailing ``-go`` or ``.go`` are customs; of a name with hyphens the package is mostly one part
    (``ozzo-validation`` is ``validation``). What a generator made of ``orders/v1`` is called ``v1`` or ``orders``.
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
    """The word a file must contain to use a name of a rule: the start of its import path, as far as no version can
    stand in between; of a package deep in a module, which every other file of a program imports something of, the end
    of the path; the method of an unknown receiver; the key of a tag."""
    path, slash, rest = name.strip(".").rpartition("/")
    path += slash + rest.partition(".")[0]
    parts = path.split("/")
    if path.startswith("github.com/") and len(parts) >= DEEP:
        return "/".join(parts[-2:])
    if path.startswith("github.com/") and len(parts) > 2:
        return "/".join(parts[1:3])  # gopkg.in serves the same
    return "/".join(parts[: 3 if path.startswith(_FORGES) else 2])


def _bare(part: str) -> str:
    name, dot, version = part.rpartition(".")
    return name if dot and _is_version(version) else part


def _is_major(part: str) -> bool:
    return _is_version(part) and part not in ("v0", "v1")


def _is_version(part: str) -> bool:
    return part[:1] == "v" and part[1:].isdigit()
