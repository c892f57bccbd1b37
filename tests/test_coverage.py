"""Every technology that is promised is shown by a repository: once as the answer, and once named without being it.

``tests/data/vocabulary.yml`` lists the ids of every field, ``tests/data/seeds.yml`` those that must never be missed.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import get_args

import pytest
import yaml

from detector.model import Category
from detector.rules import technologies
from tests.test_corpora import CORPORA, Expected, expected

DATA = Path(__file__).parent / "data"
LIBRARIES = ("framework", "validation", "orm", "migrations")
"""Fields in which every technology, not only the seeds, needs a trap."""


def ids(name: str) -> set[str]:
    """The ``category/id`` keys of a data file."""
    listed = yaml.safe_load((DATA / name).read_text(encoding="utf-8"))
    return {f"{category}/{id_}" for category, found in listed.items() for id_ in found}


SEEDS, VOCABULARY = ids("seeds.yml"), ids("vocabulary.yml")


@lru_cache(maxsize=1)
def written() -> tuple[Expected, ...]:
    """What the authors of all corpora wrote down."""
    return tuple(expected(folder) for folder in CORPORA)


def proved() -> set[str]:
    """What at least one corpus shows as an answer; languages by the answer alone."""
    named = {key for corpus in written() for key in corpus.proves}
    return named | {f"language/{c.expect['language']}" for c in written() if "language" in c.expect}


def trapped() -> set[str]:
    """What at least one corpus names without using it."""
    return {key for corpus in written() for key in corpus.traps}


def of(keys: set[str], *categories: str) -> set[str]:
    """The keys of some fields."""
    return {key for key in keys if key.partition("/")[0] in categories}


def without(wanted: set[str], found: set[str]) -> str:
    """What is wanted and not found, for a person to read."""
    return ", ".join(sorted(wanted - found))


def test_every_id_of_the_vocabulary_has_a_rule() -> None:
    assert without(VOCABULARY, set(technologies())) == ""


def test_the_seeds_are_part_of_the_vocabulary() -> None:
    assert len(SEEDS) == 158
    assert without(SEEDS, VOCABULARY) == ""
    assert {key.partition("/")[0] for key in SEEDS} == set(get_args(Category))


def test_every_seed_is_the_answer_of_a_corpus() -> None:
    assert without(SEEDS, proved()) == ""


def test_every_technology_is_the_answer_of_a_corpus() -> None:
    assert without(set(technologies()), proved()) == ""


def test_every_library_is_a_trap_of_a_corpus() -> None:
    assert without(of(VOCABULARY, *LIBRARIES), trapped()) == ""


@pytest.mark.parametrize("category", ["database", "cache", "api_style"])
def test_every_seed_of_a_shared_field_is_a_trap_of_a_corpus(category: str) -> None:
    assert without(of(SEEDS, category), trapped()) == ""


def test_corpora_name_only_what_the_rules_know() -> None:
    answers = {f"{field}/{id_}" for corpus in written() for field, id_ in corpus.expect.items()}
    assert without(proved() | trapped() | answers, set(technologies())) == ""


@pytest.mark.parametrize("folder", CORPORA, ids=[folder.name for folder in CORPORA])
def test_what_a_corpus_proves_is_what_it_expects(folder: Path) -> None:
    corpus = expected(folder)
    answers = {f"{field}/{id_}" for field, id_ in corpus.expect.items()}
    assert set(corpus.proves) <= answers
    assert not answers & set(corpus.traps)
