"""Libraries that configure themselves in the applications of others which take them in: starters of Spring Boot.

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
