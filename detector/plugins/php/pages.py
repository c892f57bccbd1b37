"""Pages that a web server opens by their path (``index.php``): a site without a framework is served by no more than that.

Source: https://www.php.net/manual/en/install.php (a server hands each request for a file in PHP to the interpreter).
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Deployment
from detector.plugins.api import Project, Source
from detector.plugins.parse import parse
from detector.plugins.php.conventions import conventions
from detector.plugins.php.installed import pages
from detector.plugins.php.literals import grammar

MOST = 50
"""Maximum number of pages that are read, those nearest to the root first."""
_LONGEST = 12_000
"""Maximum size in bytes of a page that is parsed: only a process of its own could be stopped for a larger one
(``parsing.SMALL``), and that holds more than comments."""
_EMPTY = {"php_tag", "comment", "?>"}


def read_pages(project: Project) -> Iterator[Deployment]:
    """Yield the folder of each page, and the one above where its own is what web servers hand out (``public``).

    A page with nothing but comments only hides what lies in its folder.
    """
    for path in sorted(pages(project), key=lambda path: (path.count("/"), path))[:MOST]:
        source = project.read(path)
        if source is not None and _does_something(source):
            above, _, name = source.folder.rpartition("/")
            yield Deployment("opened", source.folder, path, 1)
            if name in conventions().handed_out:
                yield Deployment("opened", above, path, 1)


def _does_something(source: Source) -> bool:
    return len(source.data) > _LONGEST or any(node.type not in _EMPTY for node in parse(source.data, grammar).children)
