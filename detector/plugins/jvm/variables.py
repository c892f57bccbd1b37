"""What the statements of a build script define: variables, maps, lists of coordinates; and chains of words."""

from __future__ import annotations

from collections.abc import Iterator

from detector.plugins.jvm.script import Statement, Token


def assigned(statement: Statement) -> dict[str, str]:
    """Return the names that a statement sets to a text.

    Forms: ``val x = "…"``, ``ext.x = '…'``, ``set("x", "…")``, ``extra["x"] = "…"``, ``version "…"``, and maps.
    """
    tokens = statement.tokens
    texts = [t.text for t in tokens]
    if len(tokens) > 4 and texts[-5:-3] == ["set", "("] and tokens[-4].string and tokens[-2].string:
        return {texts[-4]: texts[-2]}
    if len(tokens) > 2 and texts[-2] == "=" and tokens[-1].string:
        before = texts[-3] if texts[-3] != "]" or len(tokens) < 5 else texts[-4]
        return {before: texts[-1]}
    if len(tokens) == 2 and tokens[1].string and texts[0] in ("version", "group"):
        return {texts[0]: texts[1], f"project.{texts[0]}": texts[1]}
    found = {}
    for number in range(2, len(tokens)):  # maps: [spring: '5.0', …]
        if tokens[number].string and texts[number - 1] == ":" and "[" in texts[:number] and "=" in texts[:number]:
            found[texts[number - 2]] = texts[number]
    return found


def collected(statement: Statement) -> tuple[str, dict[str, list[str]]]:
    """Return the name and the lists of coordinates that a statement assigns.

    ``libraries = [jdbc: 'g:a:v', all: ['…', '…']]`` gives ``libraries`` and ``libraries.jdbc`` with their strings.
    """
    texts = [t.text for t in statement.tokens]
    if "=" not in texts[:6] or not {"[", "("} & set(texts):
        return "", {}
    at = texts.index("=")
    name = texts[at - 1] if at else ""
    found: dict[str, list[str]] = {name: []}
    key = name
    for number in range(at + 1, len(texts)):
        token = statement.tokens[number]
        if token.text == ":" and not token.string and texts[number - 1].isidentifier():
            key = f"{name}.{texts[number - 1]}"
        elif token.string and ":" in token.text:
            found.setdefault(key, []).append(token.text)
            if key != name:
                found[name].append(token.text)
    return name, found if found[name] else {}


def dotted_names(tokens: list[Token]) -> Iterator[str]:
    """Yield ``a.b.c`` for each chain of words; a call ends a chain (``libs.x.get()`` is ``libs.x``)."""
    parts: list[str] = []
    for number, token in enumerate([*tokens, Token("", 0)]):
        word = not token.string and token.text.isidentifier()
        following = tokens[number + 1].text if number + 1 < len(tokens) else ""
        if word and (not parts or tokens[number - 1].text == "."):
            if not (following == "(" and parts):
                parts.append(token.text)
            continue
        if token.text == "." and not token.string and parts:
            continue
        if parts:
            yield ".".join(parts)
        parts = [token.text] if word else []


def kebab(name: str) -> str:
    """Return a camel-case name in kebab case."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name)
