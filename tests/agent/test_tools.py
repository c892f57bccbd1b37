"""The tools that templates name as examples are those of languages that the rules know."""

from __future__ import annotations

from detector.agent.tools import tools
from detector.agent.vocabulary import installed


def test_the_tools_are_those_of_languages() -> None:
    spoken = {language for kind in tools().kinds.values() for languages in kind.values() for language in languages}
    assert not {language for language in spoken if installed().name("language", language) == language}


def test_a_tool_is_found_however_it_is_written() -> None:
    assert tools().kinds["linter"]["golangcilint"] == ("go",)
    assert tools().kinds["job queue"]["kafka"] == ()
