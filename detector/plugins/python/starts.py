"""Programs that share one manifest, each in a folder of its own with a start module of the same name.

Example: ``stalls/run.py`` and ``carts/run.py``, both with ``app = create_app()``.

A module starts a program if both hold:
1. It assigns a call to a top-level name that servers look for (``app``), runs an application under
   ``if __name__ == "__main__"``, or is the ``manage.py`` of a Django project.
2. No module in a folder above it, and no other of these start modules, imports it. Such an import means that the
   applications are combined into one (``app.mount("/carts", carts.app)``).

Once two such folders are siblings, every folder of the manifest with a start module of that name is a program.
``modules.built_of`` determines the files of each program from its imports.
A ``.wsgi`` file imports the application that it passes to the web server, so several ``.wsgi`` files in one folder mean
several programs.
Sources: https://docs.gunicorn.org/en/stable/run.html, https://docs.djangoproject.com/en/stable/ref/django-admin/,
https://flask.palletsprojects.com/en/stable/deploying/mod_wsgi/.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from detector.observations import Observation, Package
from detector.paths import above
from detector.plugins.api import Project, Source, beside
from detector.plugins.parse import matches
from detector.plugins.python import STARTS
from detector.plugins.python.conventions import conventions
from detector.plugins.python.facts import grammar
from detector.plugins.python.modules import (
    built_of,
    found,
    home_of,
    importing,
    is_whole,
    matches_in,
    names_from,
    roots_of,
    source_below,
)
from detector.plugins.syntax import text_of

SEVERAL = 2
"""Minimum number of sibling folders, or of ``.wsgi`` files in one folder, that means several programs."""
_MOST = 200
"""Maximum number of modules with one name, of modules above them, and of ``.wsgi`` files in one folder."""
_STARTS = """
(module (expression_statement (assignment left: (identifier) @made right: (call))))
(module (if_statement condition: (comparison_operator (identifier) @main) consequence: (block) @block))
"""
_CALLS = "(call function: (_) @called)"
_HANDED = "(import_from_statement) @from"


def read_start(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the programs whose start modules have the same file name as this one.

    The package facts are emitted only for the first such module of the manifest, so that each program is reported once.
    If a module next to the manifest starts a program too, that program is yielded as well.
    """
    named = project.ending(f"/{source.name}")
    if len(named) > _MOST or not _may_start(source.path, project):
        return
    home = home_of(source.path, project)
    alike = [path for path in named if _may_start(path, project) and home_of(path, project) == home]
    if alike[0] != source.path or not _are_beside(alike):
        return
    started = [path for path in alike if _starts(path, project)]
    taken = _taken_in(started, project) if _are_beside(started) else set(started)
    folders = tuple(f"{posixpath.dirname(path)}/" for path in started)
    inside = {path for path in started if f"{posixpath.dirname(posixpath.dirname(path))}/".startswith(folders)}
    started = [path for path in started if path not in taken | inside]
    if _are_beside(started):
        yield from _programs(started, project)
        yield from _whole(home, project)


def read_wsgi(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the programs whose applications the ``.wsgi`` files of one folder import.

    Nothing is yielded unless they import from modules in at least two folders. The programs are emitted only for the
    first ``.wsgi`` file of the folder.
    """
    files = [path for path in beside(source.folder, project) if path.endswith(".wsgi")][:_MOST]
    if len(files) < SEVERAL or files[0] != source.path:
        return
    started = {posixpath.dirname(path): path for file in files if (path := _handed_over(file, project))}
    if len(started) >= SEVERAL:
        yield from _programs([path for folder, path in sorted(started.items()) if folder], project)


def _programs(started: Sequence[str], project: Project) -> Iterator[Package]:
    """Yield one ``Package`` for each start module, with the files that it is built from."""
    for path in started:
        files = built_of(path, project)
        yield Package("pypi", "", path, posixpath.dirname(path), entry=True, private=True, built_of=files)


def _whole(home: str, project: Project) -> Iterator[Package]:
    """Yield the program of the manifest itself, if a module next to the manifest starts it.

    This is a ``manage.py``, or a ``wsgi.py`` or usual start module that starts an application. It is separate from the
    programs in the folders below, so ``built_of`` lists all source below the manifest.
    """
    names = (*STARTS, "wsgi.py")
    beside_it = (path for name in names if (path := posixpath.join(home, name)) in project.files)
    path = next((at for at in beside_it if _starts(at, project)), "")
    if path:
        files = tuple(source_below(home, project))
        yield Package("pypi", "", path, home, entry=True, private=True, built_of=files)


def _may_start(path: str, project: Project) -> bool:
    """Return whether a module is source in a folder that has no manifest of its own and is not the root."""
    folder = posixpath.dirname(path)
    return bool(folder) and project.files[path].role == "source" and not is_whole(folder, project)


def _are_beside(paths: Iterable[str]) -> bool:
    """Return whether the folders of at least two of these files have the same parent folder."""
    counted = Counter(posixpath.dirname(posixpath.dirname(path)) for path in paths)
    return max(counted.values(), default=0) >= SEVERAL


def _starts(path: str, project: Project) -> bool:
    """Return whether a module is a ``manage.py``, defines an application that servers look for, or runs one as a
    script."""
    if path.endswith("manage.py"):
        return True
    for match in matches_in(path, project, _STARTS):
        if "made" in match and text_of(match["made"][0]).lower() in conventions().applications:
            return True
        if "main" in match and text_of(match["main"][0]) == "__name__":
            calls = (call["called"][0] for call in matches(match["block"][0], grammar, _CALLS))
            if any(text_of(call) in conventions().runs for call in calls):
                return True
    return False


def _taken_in(started: Iterable[str], project: Project) -> set[str]:
    """Return those of the start modules that another of them, or a module in a folder above one of them, imports."""
    folders = {posixpath.dirname(path) for path in started}
    over = sorted({up for folder in folders for up in above(folder)})
    asking = [file for folder in over for file in beside(folder, project) if file.endswith(".py")][:_MOST]
    direct = importing(project)
    own = set(started)
    return {target for file in (*asking, *own) for target in direct(file) if target in own and target != file}


def _handed_over(path: str, project: Project) -> str:
    """Return the module from which a ``.wsgi`` file imports ``application``, '' if there is none in the repository."""
    listed = matches_in(path, project, _HANDED)
    handed = (match["from"][0] for match in listed if "application" in text_of(match["from"][0]).split())
    modules = (next(names_from(node, path), "") for node in handed)
    return next((file for name in modules if (file := found(name, path, roots_of(project), project))), "")
