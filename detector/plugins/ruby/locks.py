"""Reads ``Gemfile.lock`` (``gems.locked``): resolved versions only.

Bundler's own line-based format has sections in capitals at the margin, ``specs:`` below ``GEM``, ``GIT``, ``PATH`` and
``PLUGIN SOURCE``, and there one resolved gem a line, indented by four spaces. The gem's own dependencies are indented
by six.
Source: https://github.com/rubygems/rubygems/blob/master/bundler/lib/bundler/lockfile_parser.rb.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Dependency, Observation, Warning
from detector.plugins.api import Project, Source
from detector.plugins.ruby.bundle import ECOSYSTEM


def read_lock(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the versions that Bundler has resolved.

    A gem with a version for each platform (``1.2-x86_64-linux``) is reported once.
    """
    inside, done = False, set()
    for number, line in enumerate(source.text.splitlines(), 1):
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
            yield Warning(source.path, "holds a merge conflict", number)
            return
        text = line.strip()
        indent = len(line) - len(line.lstrip(" "))
        if indent == 0:
            inside = False
        elif text == "specs:":
            inside = True
        elif inside and indent == 4:
            name, bracket, version = text.rstrip("!").partition(" (")
            version = version.removesuffix(")").partition("-")[0]
            if bracket and version and name not in done:
                done.add(name)
                yield Dependency(ECOSYSTEM, name, source.path, number, "indirect", version=version)
