"""Reads the files under ``rules/conventions/``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

import msgspec

from detector.errors import RuleError
from detector.roles import Convention, Installed, Roles
from detector.rules import knowledge
from detector.sites import Own, Site

if TYPE_CHECKING:
    from collections.abc import Callable


class _RolesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    skip: list[str]
    roles: dict[str, Convention]
    exceptions: dict[str, Convention] = {}
    packages: list[str] = []
    settings: list[str] = []
    installed: Installed = Installed()
    sites: list[Site] = []
    own: list[Own] = []
    trades: Convention = Convention()


T = TypeVar("T")


def read(name: str, type_: type[T]) -> T:
    """Return a file of ``rules/conventions`` as the given type. Raises RuleError."""
    try:
        return msgspec.convert(knowledge().conventions[name], type_)
    except msgspec.ValidationError as error:
        raise RuleError(str(error), path=f"conventions/{name}") from error


def conventions_of(name: str, type_: type[T]) -> Callable[[], T]:
    """Return a function that gives a file of ``rules/conventions`` as the given type.

    The file is read when that function is first called, and once only; RuleError is raised then.
    """
    return lru_cache(maxsize=1)(lambda: read(name, type_))


@lru_cache(maxsize=1)
def roles() -> Roles:
    """Return the roles of files, from ``roles.yml``."""
    data = read("roles.yml", _RolesFile)
    return Roles(
        data.roles, data.exceptions, data.skip, data.packages, data.settings, data.installed, data.sites, data.own,
        data.trades,
    )  # fmt: skip
