"""Whether applications install a gem, or whether something in its folder may start it.

Sources: https://guides.rubygems.org/specification-reference/, https://guides.rubyonrails.org/engines.html.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.plugins.api import Project, beside
from detector.plugins.parse import matches, parse
from detector.plugins.ruby.conventions import conventions
from detector.plugins.ruby.literals import constant, grammar

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = "(class superclass: (superclass (_) @base))"
"""What the classes of a file derive from."""


def has_commands(listed: Node, bindir: str, folder: str, project: Project) -> bool:
    """Return whether the names that a gemspec lists as ``executables`` are those of any command.

    Where they are computed (as all that git has in a folder), these are the files of ``bindir``, without what generators
    put there for the developers of the gem (``conventions.developers``).
    """
    if listed.type in ("array", "string_array"):
        return bool(listed.named_children)
    if listed.type != "call":
        return True
    found = beside(posixpath.join(folder, bindir), project)
    return any(path.rpartition("/")[2] not in conventions().developers for path in found)


def is_served(folder: str, project: Project) -> bool:
    """Return whether a server may start what is in the folder of a gem, with Rack's ``config.ru``.

    Without one, applications have the gem and serve what is in it; an engine with routes is mounted in them.
    Source: https://github.com/rack/rack/blob/main/SPEC.rdoc.
    """
    rackups = (path for path in project.below(folder) if path.rpartition("/")[2] == "config.ru")
    return any(project.files[path].role == "source" for path in rackups)


def is_engine(folder: str, project: Project) -> bool:
    """Return whether the library of a gem defines an engine, in a file that is called as Rails' generator calls it.

    Applications mount it; what starts it in its own folder is for its developers or runs beside such an application.
    """
    library = project.below(posixpath.join(folder, "lib"))
    return any(_defines_engine(path, project) for path in library if path.rpartition("/")[2] in conventions().engines)


def _defines_engine(path: str, project: Project) -> bool:
    source = project.read(path) if project.files[path].role == "source" else None
    try:
        root = parse(source.data, grammar) if source is not None else None
    except Unreadable:
        return False
    bases = (captured["base"][0] for captured in matches(root, grammar, QUERY)) if root is not None else ()
    return any(constant(base) in conventions().mounted for base in bases)
