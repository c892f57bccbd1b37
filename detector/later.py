"""Functions whose module is imported at the first call, so that unused plugins and output formats are never
imported."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


class Later:
    """A callable that stands for the function ``name`` (``module.function``) of a package. Equal only to itself."""

    __slots__ = ("_function", "name", "package")

    def __init__(self, package: str, name: str) -> None:
        self.package, self.name = package, name
        self._function: Callable[..., Any] | None = None

    def __call__(self, *arguments: Any) -> Any:
        """Call the function, and import it first if necessary."""
        return (self._function or self.load())(*arguments)

    def load(self) -> Callable[..., Any]:
        """Import and return the function."""
        module, _, name = self.name.rpartition(".")
        function: Callable[..., Any] = getattr(import_module(f"{self.package}.{module}"), name)
        self._function = function
        return function


def within(package: str) -> Callable[[str], Later]:
    """Return a function that makes a ``Later`` of this package: ``at = within(__name__)``,
    ``at("manifests.read_pyproject")``."""
    return lambda name: Later(package, name)
