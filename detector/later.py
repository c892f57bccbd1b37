"""Functions that are imported when they are first called: a plugin costs nothing where none of its files are, a form of
the output nothing where it is not asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


class Later:
    """The function ``name`` (``module.function``) of a package. Stands for it, and is equal to itself only."""

    __slots__ = ("_function", "name", "package")

    def __init__(self, package: str, name: str) -> None:
        self.package, self.name = package, name
        self._function: Callable[..., Any] | None = None

    def __call__(self, *arguments: Any) -> Any:
        """Call the function, imported now if it never was."""
        return (self._function or self.load())(*arguments)

    def load(self) -> Callable[..., Any]:
        """The function itself."""
        module, _, name = self.name.rpartition(".")
        function: Callable[..., Any] = getattr(import_module(f"{self.package}.{module}"), name)
        self._function = function
        return function


def within(package: str) -> Callable[[str], Later]:
    """How a package names its functions: ``at = within(__name__)``, ``at("manifests.read_pyproject")``."""
    return lambda name: Later(package, name)
