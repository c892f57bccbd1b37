"""Reports and config texts for tests, and strategies that generate both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hypothesis import strategies as st

from detector.choices import MODES
from detector.model import (
    FIELDS,
    Category,
    Component,
    Declared,
    Evidence,
    Finding,
    Report,
    Stack,
    Tool,
    Undetermined,
)

IDS = ("fastapi", "flask", "postgresql", "no", "c", "entity-framework-core", "1st")
HOUSE = "acme-stack"


def known(category: str, id: str) -> tuple[str, ...]:
    """The vocabulary of the tests: everything that is not of the house."""
    return () if id.startswith("acme") else (id,)


def finding(id: str, confidence: float = 0.9, path: str = "app/main.py", line: int = 3) -> Finding:
    return Finding(id, id.title(), None, confidence, (Evidence(path, line, "import", f"imports {id}"),))


def stack(**ids: str | Finding | None) -> Stack:
    """A stack by category: ``stack(framework="flask")``."""
    made: dict[Category, Finding | None] = {}
    for category, value in ids.items():
        made[category] = finding(value) if isinstance(value, str) else value  # type: ignore[index]
    return Stack.of(made)


def report(
    answers: Mapping[Category, Finding | None] | None = None,
    *,
    components: tuple[Component, ...] = (),
    undetermined: tuple[str, ...] = (),
    dependencies: tuple[Declared, ...] = (),
    **ids: str | Finding | None,
) -> Report:
    return Report(
        Tool("detect-stack", "0.1.0"),
        "repository",
        Stack.of(dict(answers)) if answers is not None else stack(**ids),
        components=components,
        undetermined=tuple(Undetermined(f, "pom.xml", "cut off") for f in undetermined),
        dependencies=dependencies,
    )


def service(path: str, **ids: str | Finding | None) -> Component:
    return Component(path, path, "service", path == "a", stack(**ids))


# ---------------------------------------------------------------- strategies

_findings = st.none() | st.builds(finding, st.sampled_from(IDS), st.sampled_from((0.3, 0.5, 0.97)))
_stacks: st.SearchStrategy[dict[Category, Finding | None]] = st.fixed_dictionaries(
    {f.category: _findings for f in FIELDS}
)
_fields = st.lists(st.sampled_from([f.path for f in FIELDS]), max_size=2)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    paths = draw(st.lists(st.sampled_from(("a", "b", "services/c")), unique=True))
    components = tuple(Component(path, path, "service", path == "a", Stack.of(draw(_stacks))) for path in paths)
    return report(draw(_stacks), components=components, undetermined=tuple(draw(_fields)))


@dataclass
class Text:
    """A config text in pieces: what stays, and the value of each field as it is written."""

    pieces: list[str] = field(default_factory=list)
    values: dict[int, tuple[str, str]] = field(default_factory=dict)  # piece -> (field, quote)

    def add(self, text: str) -> None:
        self.pieces.append(text)

    def data(self) -> bytes:
        return "".join(self.pieces).encode()

    def replaced(self, ids: dict[str, str]) -> bytes:
        """The text with other values, in the quotes that stand there."""
        pieces = list(self.pieces)
        for place, (name, quote) in self.values.items():
            pieces[place] = written(ids[name], quote)
        return "".join(pieces).encode()


def written(value: str, quote: str) -> str:
    """A value in quotes; plain where there are none and YAML lets it. An alias gives way to a plain value."""
    quote = quote.strip("*")
    if not quote and (value in ("no",) or value[0].isdigit()):
        quote = "'"
    return f"{quote}{value}{quote}"


_blank = st.sampled_from(("", "", "  ", " # why", "   # é"))
_lines = st.sampled_from(("", "", "\n", "# comment\n", "  # other: [\n", "\n\n# é ☃\n"))
_COMPONENTS = (
    "components: []\n",
    "components:  # none yet\n",
    "components: [{path: a, backend: {framework: flask}}, {path: z}]\n",
    "components:\n      # the services\n      - path: ./a/\n        owner: me\n      - {path: z, kind: service}\n",
    "components:\n    - kind: worker\n      path: b\n      database:\n        orm: acme-orm # ours\n",
)
_section = st.sampled_from(("block", "flow", "empty", "absent"))


@st.composite
def texts(draw: st.DrawFn, *, full: bool = False) -> Text:
    """A config as people write them. ``full`` has a value for every field; else anything may be missing."""
    out = Text()
    if draw(st.booleans()):
        out.add("\ufeff")
    step = " " * draw(st.sampled_from((2, 3, 4)))
    before, behind = draw(_lines), draw(_lines)
    out.add(before + draw(st.sampled_from(("", "version: '0.1.0'  \n", "project: {name: x, 'k': [1, 2]}\n"))))
    out.add("x-shared: &shared old # for all\n")
    out.add(behind.lstrip(" ") + "techStack:" + draw(_blank) + "\n")
    _stack(draw, out, step, full)
    out.add(draw(st.sampled_from(("", "constraints:\n  securityPolicy: &p 'high'\n  copy: *p\n", "...\n"))))
    if draw(st.booleans()):
        out.pieces = [piece.replace("\n", "\r\n") for piece in out.pieces]
    if draw(st.booleans()):
        out.pieces[-1] = out.pieces[-1].rstrip("\r\n")
    return out


def _stack(draw: st.DrawFn, out: Text, step: str, full: bool) -> None:
    parts = draw(st.permutations(("mode", "frontend", "backend", "database", "components", "testing")))
    for part in parts:
        out.add(draw(_lines).replace("  #", step + "#"))
        if part == "mode":
            mode = "adaptive" if full else draw(st.sampled_from(MODES))
            out.add(f"{step}mode: {mode}{draw(_blank)}\n")
        elif part in ("backend", "database"):
            _written_section(draw, out, step, part, full)
        elif part == "components":
            choices = ("",) if full else ("", *(step + text for text in _COMPONENTS))
            out.add(draw(st.sampled_from(choices)))
        elif draw(st.booleans()):
            out.add(f"{step}{part}:\n{step}{step}unit: |\n{step}{step}  pytest\n\n")


def _written_section(draw: st.DrawFn, out: Text, step: str, name: str, full: bool) -> None:
    style = draw(st.sampled_from(("block", "flow"))) if full else draw(_section)
    keys = [f for f in FIELDS if f.section == name]
    if not full:
        keys = [f for f in keys if draw(st.booleans())]
    if style == "absent":
        return
    out.add(f"{step}{name}:")
    if style == "empty" or not keys:
        out.add(draw(st.sampled_from(("", " {}", " ~", "  # later"))) + "\n")
        return
    out.add(" {" if style == "flow" else draw(_blank) + "\n")
    for number, f in enumerate(keys):
        out.add(f"{step}{step}{f.key}: " if style == "block" else f"{', ' if number else ''}{f.key}: ")
        quote = draw(st.sampled_from(("", "'", '"', "*")))
        value = "old" if full else draw(st.sampled_from((*IDS, HOUSE)))
        out.values[len(out.pieces)] = (f.path, quote)
        out.add("*shared" if quote == "*" else written(value, quote))
        if style == "block":
            out.add(draw(_blank) + "\n" + draw(st.sampled_from(("", "", f"{step}{step}# note\n"))))
    if style == "flow":
        out.add("}\n")
