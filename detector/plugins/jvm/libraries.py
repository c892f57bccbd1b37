"""Evidence that a JVM module is, or is not, a library that applications of others install.

A Spring Boot starter is such a library: it contains an auto-configuration that Spring Boot loads in every application
with the starter on its class path.
Source: https://docs.spring.io/spring-boot/reference/features/developing-auto-configuration.html, section "locating
auto-configuration candidates"; until Spring Boot 2.7 the file ``spring.factories`` listed them.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping

from detector.plugins.api import Project
from detector.plugins.jvm.conventions import conventions


def configures_itself(folder: str, project: Project) -> bool:
    """Return whether the module in ``folder`` registers auto-configurations.

    It does if one of the files listed under ``starters`` in ``rules/conventions/jvm.yml`` exists in the module and
    contains the word listed for that file.
    """
    return _has_one(conventions().starters, folder, project)


def is_loaded(folder: str, project: Project) -> bool:
    """Return whether a program of others loads the module in ``folder``, by a file listed under ``loaded`` in
    ``rules/conventions/jvm.yml``."""
    return _has_one(conventions().loaded, folder, project)


def _has_one(files: Mapping[str, str], folder: str, project: Project) -> bool:
    """Return whether one of the files exists in the module and contains the word listed for it."""
    for path, word in files.items():
        at = posixpath.join(folder, path)
        source = project.read(at) if at in project.files else None
        if source is not None and word.encode() in source.data:
            return True
    return False


def are_tests(classes: Collection[str], folder: str, project: Project) -> bool:
    """Return whether there are such classes and all are tests of the module in ``folder``: what starts them tries it."""
    places = ([where.format(name.replace(".", "/")) for where in conventions().tests] for name in classes)
    return bool(classes) and all(any(posixpath.join(folder, at) in project.files for at in paths) for paths in places)
