"""Names of modules: packages as they are imported, modules of the repository as ``./`` and their path from the root.

``./src/lib/db`` is the module of ``src/lib/db.ts`` and of ``src/lib/db/index.js``, however it is imported.
Sources: https://nodejs.org/api/modules.html, https://docs.deno.com/runtime/fundamentals/modules/.
"""

from __future__ import annotations

import posixpath

SUFFIXES = (".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts")
_ALIASES = ("@/", "~/", "~~/", "$lib/", "src/")
"""Prefixes that stand for a folder of the repository by convention."""
_DELIVERIES = ("https://esm.sh/", "https://cdn.skypack.dev/", "https://cdn.jsdelivr.net/npm/", "https://esm.run/")
"""Addresses that deliver npm packages: https://esm.sh/#docs."""
_ROOTS = ("src", "app", "server", "pages", "lib", "components")
"""Folders that are at the root of an application by convention."""


def module_of(path: str) -> str:
    """Return the module name of a file by its path from the root."""
    stem = _without_suffix(path)
    return "./" + (stem.removesuffix("/index") if stem != "index" else stem)


def resolve_module(specifier: str, path: str) -> str:
    """Return the full name of the module that the file ``path`` imports as ``specifier``."""
    if specifier.startswith(".") and (specifier.strip("./") == "" or specifier.startswith(("./", "../"))):
        return _first_party(posixpath.join(posixpath.dirname(path), specifier))
    for alias in _ALIASES:
        if specifier.startswith(alias):
            inside = specifier[len(alias) :]
            return _first_party(posixpath.join(_alias_root(path, alias), inside))
    for registry in ("npm:", "jsr:", *_DELIVERIES):
        if specifier.startswith(registry):
            return without_version(specifier[len(registry) :].lstrip("/"))
    return specifier


def is_first_party(module: str) -> bool:
    """Return whether a resolved name belongs to the repository itself."""
    return module.startswith(("./", "../"))


def _first_party(path: str) -> str:
    stem = _without_suffix(posixpath.normpath(path))
    if stem.startswith("../"):
        return stem
    return "./" + (stem.removesuffix("/index") if stem not in (".", "index") else "index")


def _without_suffix(path: str) -> str:
    for suffix in SUFFIXES:
        if path.endswith(suffix):
            return path.removesuffix(suffix)
    return path


def _alias_root(path: str, alias: str) -> str:
    """Return the folder that ``@/`` and similar aliases name by convention.

    It is the ``src`` above the file, otherwise the folder that contains the ``app`` or ``server`` above it. The
    compiler's ``paths`` are in another file and not considered.
    """
    parts = path.split("/")[:-1]
    if "src" in parts:
        return "/".join(parts[: parts.index("src") + 1]) + ("/lib" if alias == "$lib/" else "")
    if alias == "src/":
        return "src"
    for root in _ROOTS:
        if root in parts:
            inside = parts.index(root) + (1 if alias == "~/" and root == "app" else 0)
            return "/".join(parts[:inside])
    return ""


def without_version(specifier: str) -> str:
    """Return a specifier without version and query: ``@hono/hono@4/cors?target=deno`` → ``@hono/hono/cors``."""
    parts = specifier.partition("?")[0].split("/")
    last = 1 if specifier.startswith("@") and len(parts) > 1 else 0
    head, at, _ = parts[last].rpartition("@")
    parts[last] = head if at and head else parts[last]
    return "/".join(parts)
