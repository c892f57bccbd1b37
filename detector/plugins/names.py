"""Resolves the names that a source file uses by those that it binds."""

from __future__ import annotations


class Names:
    """The names that a file binds (imports, aliases, variables that hold an instance), to resolve the names that it
    uses.

    ``separator``: joins the parts of a name in the language. ``open``: prefixes that unqualified names may have.
    """

    def __init__(self, separator: str = ".") -> None:
        self.separator = separator
        self.bound: dict[str, str] = {}
        self.open: list[str] = []

    def bind(self, alias: str, target: str) -> None:
        """Bind ``alias`` to ``target``."""
        self.bound[alias] = target

    def use(self, scope: str) -> None:
        """Add a prefix (with its separator) that unqualified names may have."""
        if scope not in self.open:
            self.open.append(scope)

    def resolve(self, name: str) -> str:
        """Return the full name: the longest bound prefix is replaced by its target."""
        head, rest = name, ""
        while head:
            if head in self.bound:
                return self.bound[head] + rest
            head, found, tail = head.rpartition(self.separator)
            rest = self.separator + tail + rest if found else rest
        return name

    def scopes_for(self, name: str) -> tuple[str, ...]:
        """Return the open prefixes for a name whose first part is not bound; none otherwise."""
        return () if name.partition(self.separator)[0] in self.bound else tuple(self.open)
