"""What of a template is not filled in, and what is said about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from detector.agent.planning import plan
from tests.agent.support import PYTHON, Config, report, see
from tests.agent.test_render import shown


def test_what_is_left_is_told_with_its_line_in_the_rendered_agent() -> None:
    listed = "- `{{techStack.backend.framework}}` - Framework\n- `{{techStack.database.orm}}` - ORM\n"
    once = see(f"{listed}\nUse {{{{techStack.frontend.framework}}}}.\n", PYTHON)
    stands = once.text.splitlines().index("Use {{techStack.frontend.framework}}.") + 1
    assert [one.line for one in once.warnings] == [stands] and stands > 4
    assert see(once.text, PYTHON).warnings == once.warnings


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("{{{techStack.database.orm}}}", "write {{techStack.database.orm}}"),
        ("{{techStack.backend.framework | upper}}", "write {{techStack.backend.framework}}"),
        ("{{upper techStack.backend.framework}}", "write {{techStack.backend.framework}}"),
        ("{{~techStack.backend.framework~}}", "write {{techStack.backend.framework}}"),
        ("{{techStack}}", "unknown key techStack, left as it is"),
        ("{{techStack.backend.frame work}}", "unknown key techStack.backend.frame work, left as it is; did you mean"),
        ("{{#if techStack.backend.framework}}", "belongs to none that is whole"),
        ("{{else if techStack.backend.framework}}", "belongs to none that is whole"),
    ],
)
def test_what_is_no_placeholder_stays_and_is_told_with_its_remedy(written: str, says: str) -> None:
    seen = see(f"{{{{techStack.backend.language}}}}\n\n{written}\n", PYTHON, "strict")
    assert f"\n{written}\n" in seen.text
    assert [(one.line, says in one.message) for one in seen.warnings] == [(3, True)]


@pytest.mark.parametrize(
    "foreign", ["{{! techStack.database.orm }}", "{{ .Values.techStack.orm }}", "{{ my-techStack }}"]
)
def test_comments_and_names_of_others_stay_without_a_word(foreign: str) -> None:
    assert see(f"{foreign} {{{{techStack.backend.language}}}}\n", PYTHON).warnings == ()


CONDITION = "{{#if techStack.database.cache}}has {{techStack.database.cache}}{{else}}none, on {{techStack.backend.framework}}{{/if}}"


@pytest.mark.parametrize(
    "block",
    [
        CONDITION,
        f"- {CONDITION}\n- more",
        CONDITION.replace("{{else}}", "{{#each x}}{{techStack.database.orm}}{{/each}}{{else}}"),
        "{{^techStack.database.cache}}\n- `{{techStack.database.orm}}` - ORM\n  - Prisma, SQLAlchemy\n{{/techStack.database.cache}}",
        "{{#if admin}}x{{else if techStack.mode}}{{techStack.mode}}{{/if}}",
        "{{#if techStack.database.cache}}\n\n## Cache\n\n(Zod, Pydantic) {{techStack.database.cache}}\n\n{{/if}}",
    ],
)
def test_a_block_stays_as_a_whole_and_is_told_once(block: str) -> None:
    head, tail = "# Agent\n\n## Stack\n\n{{techStack.backend.language}}\n\n", "\n\n{{techStack.database.orm}}\n"
    seen = see(head + block + tail, PYTHON)
    assert f"\n{block}\n" in seen.text and "-->Python<!--" in seen.text and "-->SQLAlchemy<!--" in seen.text
    tags = [number for number, line in enumerate(seen.text.splitlines(), 1) if re.search(r"\{\{[#^/]", line)]
    (told,) = seen.warnings
    assert told.line == tags[0] and f"its end in line {tags[-1]}; write placeholders" in told.message
    assert see(seen.text, PYTHON).text == seen.text


def test_a_block_about_other_things_is_nobodys_business() -> None:
    seen = see("{{#if admin}}{{techStack.backend.framework}}{{/if}}\n", PYTHON, "strict")
    assert shown(seen.text) == "{{#if admin}}FastAPI{{/if}}\n" and seen.warnings == ()


def test_many_tags_that_never_pair_take_no_longer_than_their_number() -> None:
    template = "{{#if techStack.mode}}{{/unless}}{{techStack.mode}}\n" * 4000
    assert len(see(template, PYTHON, "strict").warnings) == 4000
    assert see("{" * 250_000 + " {{techStack.mode}}\n", PYTHON).warnings == ()


def test_an_agent_in_which_nothing_can_be_filled_in_is_told_and_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / ".claude/agents"
    folder.mkdir(parents=True)
    (folder / "api.md").write_text("---\nname: api\n---\n{{techStack.backend.framework | upper}}\n")
    made = plan(tmp_path, report(PYTHON), Config())
    assert [file.path for file in made.files] == [".claude/agents/backend-dev.md"]
    assert [(one.path, one.line) for one in made.warnings] == [(".claude/agents/api.md", 4)]
