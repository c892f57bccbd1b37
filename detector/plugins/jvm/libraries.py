"""Libraries: those that configure themselves in the applications of others which take them in (starters of Spring Boot), and
what keeps a module from being one.

Source: https://docs.spring.io/spring-boot/reference/features/developing-auto-configuration.html, locating auto-configuration
candidates; until Boot 2.7 ``spring.factories`` named them.
"""

from __future__ import annotations

import posixpath

from detector.plugins.api import Project
from detector.plugins.jvm.conventions import conventions


def configures_itself(folder: str, project: Project) -> bool:
    """Whether a module names configurations of its own to the applications that have it on their class path."""
    for path, word in conventions().starters.items():
        at = posixpath.join(folder, path)
        source = project.read(at) if at in project.files else None
        if source is not None and word.encode() in source.data:
            return True
    return False


def builds_images(project: Project) -> bool:
    """Whether the repository builds an image of more than its tests and examples: services are published as libraries
    are, so there a manifest that says how it is published does not make a module one."""
    return any(project.files[path].role == "source" for path in project.ending("Dockerfile"))
