"""Rendering again: marks, edits of people, and what happens when a mark is broken."""

from __future__ import annotations

import pytest

from detector.agent import memo
from detector.errors import TemplateError
from tests.agent.support import GO, PYTHON, see, text_of

TEMPLATE = """# Agent

- `{{techStack.backend.framework}}` - Framework
  - FastAPI, Django, Gin

Use {{techStack.database.orm}} here.

## End
"""


def test_rendering_again_changes_nothing() -> None:
    once = text_of(TEMPLATE, PYTHON)
    assert text_of(once, PYTHON) == once


def test_after_a_change_of_stack_the_result_is_that_of_a_fresh_render() -> None:
    assert text_of(text_of(TEMPLATE, PYTHON), GO) == text_of(TEMPLATE, GO)


def test_switching_modes_back_and_forth_loses_nothing() -> None:
    adaptive = text_of(TEMPLATE, PYTHON)
    assert text_of(text_of(text_of(adaptive, PYTHON, "strict"), PYTHON, "flexible"), PYTHON) == adaptive


def test_what_people_write_outside_the_marks_survives_a_change_of_stack() -> None:
    once = text_of(TEMPLATE, PYTHON)
    edited = "Mine first.\n" + once.replace("## End\n", "## End\n\nMine, with {{ braces }}\n") + "Last.\n"
    again = text_of(edited, GO)
    assert again.startswith("Mine first.\n# Agent") and "Mine, with {{ braces }}\n" in again
    assert again.endswith("Last.\n") and "Gin" in again


def test_an_edit_inside_the_marks_is_kept_and_told_until_forced() -> None:
    edited = text_of(TEMPLATE, PYTHON).replace("**Framework**: FastAPI", "**Framework**: Our fork of FastAPI")
    kept = see(edited, GO)
    assert "Our fork of FastAPI" in kept.text and "GORM" in kept.text
    assert kept.edited == (("backend.framework", 3),)
    forced = see(kept.text, GO, force=True)
    assert forced.text == text_of(TEMPLATE, GO) and forced.edited == ()


def test_an_edit_of_the_patterns_is_kept_in_its_place() -> None:
    edited = text_of(TEMPLATE, PYTHON).replace("- **Routes**: 14", "- **Routes**: about 14")
    assert see(edited, PYTHON).text == edited
    assert see(edited, PYTHON).edited[0][0] == "patterns"


def test_a_moved_pattern_section_stays_where_it_was_moved() -> None:
    once = text_of(TEMPLATE, PYTHON)
    start = once.index("<!-- detect-stack:begin patterns")
    end = once.index("<!-- detect-stack:end -->\n", start) + len("<!-- detect-stack:end -->\n")
    moved = once[start:end] + once[:start] + once[end:]
    assert text_of(moved, PYTHON) == moved


def test_a_deleted_part_stays_deleted() -> None:
    once = text_of("a {{techStack.backend.framework}}\n\nb {{techStack.database.orm}}\n", PYTHON, "strict")
    lines = once.splitlines(keepends=True)
    assert text_of(lines[0], GO, "strict").count("detect-stack:begin") == 1


def test_a_new_placeholder_in_a_rendered_agent_is_rendered() -> None:
    assert "Pydantic" in text_of(text_of(TEMPLATE, PYTHON) + "\n{{techStack.backend.validation}}\n", PYTHON)


def test_line_ends_converted_by_a_checkout_are_no_edit() -> None:
    windows = text_of(TEMPLATE, PYTHON).replace("\n", "\r\n")
    again = see(windows, PYTHON)
    assert again.text == windows and again.edited == ()


def test_marks_in_code_are_text() -> None:
    shown = "```\n<!-- detect-stack:begin x 00000000 -->\n```\n\n`<!-- detect-stack:end -->`\n\n"
    assert text_of(f"{shown}{{{{techStack.backend.framework}}}}\n", PYTHON, "strict").startswith(shown)


RENDERED = text_of(TEMPLATE, PYTHON)
BEGIN = RENDERED[RENDERED.index("<!-- detect-stack:begin backend") :].partition("\n")[0]
END = "<!-- detect-stack:end -->"
KEPT = RENDERED[RENDERED.index("<!-- detect-stack:template") :].rstrip("\n")


@pytest.mark.parametrize(
    ("broken", "line", "message"),
    [
        (RENDERED.replace(END, "", 1), 7, "a mark inside the generated part backend.framework"),
        (RENDERED.replace(BEGIN, "", 1), 5, "an end mark without its begin mark"),
        (RENDERED.replace(BEGIN, BEGIN[:25], 1), 3, "cut or misspelt"),
        (RENDERED.replace(BEGIN, BEGIN[:-4], 1), 3, "cut or misspelt"),
        (RENDERED.replace(BEGIN, f"{BEGIN}\n{BEGIN}", 1), 4, "a mark inside the generated part"),
        (f"{RENDERED}<!-- detect-stack:begin database.orm 00000000 -->\n", 23, "has no end mark"),
        (RENDERED.replace(KEPT, ""), 3, "does not hold what backend.framework was made from"),
        (RENDERED.replace(KEPT, KEPT[:60] + KEPT[70:]), 22, "the template line cannot be read"),
        (RENDERED.replace("- **Framework**", "```\n- **Framework**"), 3, "has no end mark"),
    ],
)
def test_a_broken_mark_is_an_error_with_its_line(broken: str, line: int, message: str) -> None:
    with pytest.raises(TemplateError, match=message) as caught:
        text_of(broken, PYTHON)
    assert caught.value.line == line and caught.value.remedy


def test_a_template_that_could_not_be_restored_is_refused() -> None:
    with pytest.raises(TemplateError, match="rendered again"):
        text_of("{{techStack.backend.framework}}\n\n```\nnever closed\n", PYTHON)


def test_the_kept_template_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "LIMIT", 10)
    with pytest.raises(TemplateError, match="cannot be read"):
        text_of(RENDERED, PYTHON)
