"""Evaluates MSBuild conditions on a project's own name or path, with which props files address some projects only.

A condition on anything else (the configuration, the target framework) is unknown and counts as true.
Source: https://learn.microsoft.com/en-us/visualstudio/msbuild/msbuild-conditions.
"""

from __future__ import annotations

import re
from typing import Any

_TOKEN = re.compile(
    r"\s*(?:(?P<call>\$\((?P<of>MSBuildProject\w+)\.(?P<method>EndsWith|StartsWith|Contains)\(['\"](?P<text>[^'\"]*)['\"]"
    r"[^()]*\)\))|'(?P<left>[^']*)'\s*(?P<operator>==|!=)\s*'(?P<right>[^']*)'|(?P<word>and|or)\b|(?P<sign>[()!]))",
    re.IGNORECASE,
)
_SEPARATOR = "$([System.IO.Path]::DirectorySeparatorChar)"


def holds(element: Any, path: str) -> bool:
    """Return whether an item of a props file applies to the project file at ``path``.

    It does unless a condition of the item, or of an element around it, is known to be false.
    """
    while element is not None:
        condition = element.get("Condition")
        if condition and _Reader(condition.replace(_SEPARATOR, "/"), path).either() is False:
            return False
        element = element.getparent()
    return True


class _Reader:
    """Evaluates one condition to true, false, or None if it is unknown."""

    def __init__(self, condition: str, path: str) -> None:
        self.tokens: list[re.Match[str]] = []
        at = 0
        while (found := _TOKEN.match(condition, at)) is not None and found.end() > at:
            self.tokens.append(found)
            at = found.end()
        if condition[at:].strip():
            self.tokens = []
        name = path.rpartition("/")[2]
        self.values = {
            "msbuildprojectname": name.rpartition(".")[0], "msbuildprojectfile": name,
            "msbuildprojectfullpath": f"/{path}", "msbuildprojectdirectory": f"/{path.rpartition('/')[0]}",
        }  # fmt: skip

    def either(self) -> bool | None:
        """Evaluate ``a or b``."""
        found = self.both()
        while self.tokens and (self.tokens[0]["word"] or "").lower() == "or":
            self.tokens.pop(0)
            other = self.both()
            found = True if found or other else None if found is None or other is None else False
        return found

    def both(self) -> bool | None:
        """Evaluate ``a and b``."""
        found = self.one()
        while self.tokens and (self.tokens[0]["word"] or "").lower() == "and":
            self.tokens.pop(0)
            other = self.one()
            found = False if found is False or other is False else None if found is None or other is None else True
        return found

    def one(self) -> bool | None:
        """Evaluate a comparison, a call, a negation or an expression in parentheses."""
        if not self.tokens:
            return None
        token = self.tokens.pop(0)
        if token["sign"] == "!":
            found = self.one()
            return None if found is None else not found
        if token["sign"] == "(":
            found = self.either()
            if self.tokens:
                self.tokens.pop(0)
            return found
        return self.call(token) if token["call"] else self.comparison(token) if token["operator"] else None

    def call(self, token: re.Match[str]) -> bool | None:
        value = self.values.get(token["of"].lower())
        if value is None:
            return None
        text = token["text"].replace("\\", "/")
        checks = {"endswith": value.endswith, "startswith": value.startswith, "contains": value.__contains__}
        return checks[token["method"].lower()](text)

    def comparison(self, token: re.Match[str]) -> bool | None:
        left = token["left"].lower()
        if not (left.startswith("$(") and left.endswith(")") and left[2:-1] in self.values):
            return None
        same = self.values[left[2:-1]].lower() == token["right"].lower()
        return same if token["operator"] == "==" else not same
