"""What is known of ecosystems names no ecosystem that no language has."""

from __future__ import annotations

import msgspec
import pytest

from detector.errors import RuleError
from detector.inference.components.ecosystems import ecosystem_of, ecosystems
from detector.plugins.registry import languages
from detector.rules import conventions, technologies


def test_the_ecosystems_are_those_of_languages() -> None:
    assert ecosystem_of("maven/org.postgresql/postgresql") in ecosystems().compiled_apart
    assert ecosystem_of("npm/@nestjs/core") not in ecosystems().compiled_apart


def test_an_unknown_ecosystem_is_refused_with_the_closest_one(monkeypatch: pytest.MonkeyPatch) -> None:
    right = ecosystems()
    wrong = msgspec.structs.replace(right, compiled_apart=right.compiled_apart | {"mavn"})
    monkeypatch.setattr(conventions, "read", lambda name, type_: wrong)
    with pytest.raises(RuleError, match=r"ecosystems\.yml: unknown ecosystem mavn .*did you mean maven"):
        ecosystems.__wrapped__()


def test_a_language_that_a_plugin_reads_is_not_said_to_be_unread() -> None:
    read = {language.id for language in languages().values()}
    assert [t.id for t in technologies().values() if t.category == "language" and t.unread and t.id in read] == []
