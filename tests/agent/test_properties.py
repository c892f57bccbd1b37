"""What holds for every template, every stack and every edit outside the marks."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detector.agent import marks
from detector.choices import MODES, Mode
from detector.errors import TemplateError
from detector.model import FIELDS, Category
from tests.agent.support import KNOWN, see

FEW = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PART = re.compile(r"<!-- detect-stack:begin [^>]*-->.*?<!-- detect-stack:end -->", re.DOTALL)
KEPT = re.compile(r"<!-- detect-stack:template [^>]*-->")

_keys = st.sampled_from([*(field.path for field in FIELDS), "mode", "frontend.framework", "backend"])
_placeholder = _keys.map(lambda key: f"{{{{techStack.{key}}}}}")
_word = st.one_of(
    _placeholder,
    _placeholder.map(lambda text: f"`{text}`"),
    _placeholder.map(lambda text: f"[{text}](https://x.y/{text})"),
    st.sampled_from(["{{ .Name }}", "{{", "}}", "<b>", "`code`", "**bold**", "(Zod, Joi, Pydantic)", "[Your ORM]"]),
    st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12),
)
_line = st.lists(_word, min_size=1, max_size=4).map(" ".join)
_catalogue = st.sampled_from(
    [
        "  - **Python**: FastAPI, Django\n  - **Go**: Gin, Echo\n",
        "  - SQLAlchemy, GORM, Prisma\n",
        "  - advice, not a list\n",
        "",
    ]
)
_block = st.one_of(
    _line,
    _line.map(lambda line: f"## {line}"),
    st.tuples(_placeholder, _catalogue).map(lambda pair: f"- `{pair[0]}` - Label\n{pair[1]}"),
    st.tuples(_placeholder, _catalogue).map(lambda pair: f"> - {pair[0]}\n" + pair[1].replace("  -", ">   -")),
    st.lists(_line, min_size=1, max_size=3).map(lambda lines: "\n".join(f"- {line}" for line in lines)),
    st.lists(_line, min_size=1, max_size=3).map(lambda lines: "\n".join(f"1. {line}" for line in lines)),
    _line.map(lambda line: "| a | b |\n|---|---|\n| x | " + line.replace("|", "") + " |"),
    _line.map(lambda line: f"```go\n{line.replace('`', '')}\n```"),
    st.just("- **strict**: a\n- **flexible**: b\n- **adaptive**: c"),
    st.just("- API: `routes/*`, `api/*`\n- Data: `models/*`"),
    st.just("---\n\n<div>\n{{techStack.mode}}\n</div>"),
)
_front = st.sampled_from(["", "---\nname: a\n---\n", "---\nname: a\ndescription: b: c\n---\n"])
_end = st.sampled_from(["\n", "\r\n"])


@st.composite
def templates(draw: st.DrawFn) -> str:
    """A Markdown template of a few blocks, with front matter or without, with LF or CRLF."""
    blocks = draw(st.lists(_block, min_size=1, max_size=6))
    text = draw(_front) + draw(st.sampled_from(["\n\n", "\n"])).join(blocks) + draw(st.sampled_from(["", "\n"]))
    return text.replace("\n", draw(_end))


@st.composite
def stacks(draw: st.DrawFn) -> dict[Category, str]:
    """Any answer, or none, to each of the eight fields."""
    chosen: dict[Category, str] = {}
    for field in FIELDS:
        ids = [one.id for one in KNOWN if one.category == field.category]
        id = draw(st.one_of(st.none(), st.sampled_from(ids)))
        if id is not None:
            chosen[field.category] = id
    return chosen


modes = st.sampled_from(MODES)


def outside(text: str) -> list[str]:
    """What stands between the generated parts."""
    return [piece for part in PART.split(text) for piece in KEPT.split(part)]


def rendered(template: str, answers: dict[Category, str], mode: Mode) -> str | None:
    """The rendered text; None for a template that is refused (which must not depend on the stack)."""
    try:
        return see(template, answers, mode).text
    except TemplateError:
        return None


@FEW
@given(templates(), stacks(), modes)
def test_text_outside_the_marks_is_that_of_the_template(
    template: str, answers: dict[Category, str], mode: Mode
) -> None:
    seen = rendered(template, answers, mode)
    if seen is None:
        return
    if "detect-stack:begin" not in seen:
        assert seen == template
        return
    written = template.replace("description: b: c", 'description: "b: c"')
    assert marks.restore(seen).template in (written, written + "\n", written + "\r\n")
    at = 0
    for piece in outside(seen):
        found = written.find(piece.strip("\r\n"), at)
        assert found >= 0, (piece, written)
        at = found + len(piece.strip("\r\n"))


@FEW
@given(templates(), stacks(), modes)
def test_rendering_twice_is_rendering_once(template: str, answers: dict[Category, str], mode: Mode) -> None:
    once = rendered(template, answers, mode)
    if once is not None:
        assert see(once, answers, mode).text == once
        assert see(once, answers, mode).edited == ()


def stays_as_rendered(text: str, answers: dict[Category, str], mode: Mode) -> None:
    """A text is refused, or what comes of it is rendered to itself."""
    once = rendered(text, answers, mode)
    if once is not None:
        assert see(once, answers, mode).text == once


@FEW
@given(templates(), stacks(), modes, stacks(), modes)
def test_rendering_again_after_a_change_equals_a_fresh_render(
    template: str, before: dict[Category, str], mode: Mode, after: dict[Category, str], later: Mode
) -> None:
    once, fresh = rendered(template, before, mode), rendered(template, after, later)
    if once is not None and fresh is not None:
        again = see(once, after, later).text
        assert again.rstrip("\r\n") == fresh.rstrip("\r\n")


@FEW
@given(templates(), stacks(), stacks(), modes, st.data())
def test_a_line_written_outside_the_marks_survives(
    template: str, before: dict[Category, str], after: dict[Category, str], mode: Mode, data: st.DataObject
) -> None:
    once = rendered(template, before, mode)
    if once is None or "```" in once or "detect-stack:begin" not in once:
        return
    free = [match.start() for match in re.finditer("^## ", once, re.MULTILINE)]
    places = [at for at in free if not any(part.start() <= at < part.end() for part in PART.finditer(once))]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    eol = "\r\n" if "\r\n" in once else "\n"
    edited = f"{once[:at]}Mine: {{{{ x }}}} é{eol}{eol}{once[at:]}"
    again = see(edited, after, mode).text
    assert f"Mine: {{{{ x }}}} é{eol}{eol}## " in again
    assert see(again, after, mode).text == again


@FEW
@given(templates(), stacks(), modes, st.data())
def test_a_rendered_agent_cut_anywhere_is_rendered_or_refused(
    template: str, answers: dict[Category, str], mode: Mode, data: st.DataObject
) -> None:
    once = rendered(template, answers, mode)
    if once:
        stays_as_rendered(once[: data.draw(st.integers(0, len(once)))], answers, mode)


@FEW
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), stacks(), modes)
def test_any_text_is_rendered_or_refused(text: str, answers: dict[Category, str], mode: Mode) -> None:
    stays_as_rendered(text + "\n{{techStack.backend.framework}}\n" + text, answers, mode)
    stays_as_rendered(f"- {{{{techStack.database.orm}}}}{text}\n  - {text}", answers, mode)


def test_templates_as_people_write_them_are_not_refused() -> None:
    refused: list[str] = []

    @settings(max_examples=150, deadline=None, database=None, derandomize=True)
    @given(templates(), stacks(), modes)
    def count(template: str, answers: dict[Category, str], mode: Mode) -> None:
        if rendered(template, answers, mode) is None:
            refused.append(template)

    count()
    assert len(refused) <= 3, refused
