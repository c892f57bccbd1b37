"""Build arguments of images: where one Dockerfile builds the images of several programs, an argument names the program.

    docker build --build-arg package="@berths/pilot" -f Dockerfile.node .
    build-args: package=@berths/pilot        (docker/build-push-action, with the values of a matrix)

An argument that names nothing in the repository (a version) says nothing. Sources:
https://docs.docker.com/build/building/variables/, https://github.com/docker/build-push-action#inputs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Deployment
from detector.plugins.infra.values import SECRET_KEY, Place, deployed_name, plain

_GIVEN = re.compile(r"--build-arg[= ]\s{0,9}(?:\"([^\"\n]{1,200})\"|'([^'\n]{1,200})'|(\S{1,200}))")


def of_command(text: str, line: int, path: str) -> Iterator[Deployment]:
    """Yield the packages that the build arguments in a command name."""
    for found in _GIVEN.finditer(text) if "--build-arg" in text else ():
        yield from of_row(found[1] or found[2] or found[3], line, path)


def of_row(row: str, line: int, path: str) -> Iterator[Deployment]:
    """Yield the package that one build argument (``package=@berths/pilot``) names: its name, without a scope."""
    key, _, value = row.strip().partition("=")
    name = plain(value).strip("\"' ")
    name = name.partition("/")[2] if name.startswith("@") else name
    if not SECRET_KEY.search(key):
        for named in deployed_name(name, line, Place(path)):
            yield Deployment("package", named.value, path, line)
