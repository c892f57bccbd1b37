"""What settings are for is told by the same words in every ecosystem."""

from __future__ import annotations

import pytest

from detector.inventory import take
from detector.limits import Limits
from detector.plugins.purposes import purpose_of, purpose_of_program, purpose_of_words
from detector.plugins.registry import plugins
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules import knowledge, shelves
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.scan import Scanner


@pytest.mark.parametrize(
    ("name", "purpose"),
    [
        ("db_test", "test"),
        ("TestingConfig", "test"),
        ("SeedE2E", "test"),
        ("DBTest", "test"),
        ("dev2", "development"),
        ("devStorage", "development"),
        ("docker-compose.override", "development"),
        ("staging", "production"),
        ("latest", ""),
        ("device", ""),
    ],
)
def test_a_name_says_by_its_words_what_it_is_for(name: str, purpose: str) -> None:
    assert purpose_of_words(name) == purpose


def test_a_file_says_more_than_its_folders_and_an_inner_folder_more_than_an_outer_one() -> None:
    assert purpose_of("deploy/dev/config.prod.yml") == "production"
    assert purpose_of("dev/production/config.yml") == "production"
    assert purpose_of("integration/config.yml") == ""  # a part of the program as well as its tests
    assert purpose_of("integration.yml") == "test"


def test_a_program_of_settings_may_be_there_to_be_copied_and_its_folders_say_nothing() -> None:
    assert purpose_of_program("settings/local_example.py") == "example"
    assert purpose_of_program("config/prod.secret.exs") == "production"
    assert purpose_of_program("config/runtime.exs") == "production"
    assert purpose_of_program("test/settings.py") == ""


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("config/environments/staging.rb", "config.cache_store = :mem_cache_store\n"),
        ("settings_staging.py", "DATABASES = {'default': {'ENGINE': 'django.db.backends.mysql'}}\n"),
        ("knexfile.js", "module.exports = { staging: { client: 'pg' } }\n"),
        ("config/env/staging.js", "module.exports = { datastores: { default: { adapter: 'sails-mysql' } } }\n"),
        ("config/staging.exs", 'import Config\nconfig :shop, Shop.Repo, url: "postgres://h/shop"\n'),
        ("config/app.php", "<?php return ['staging' => ['dsn' => 'mysql:host=h']];\n"),
        ("application-staging.yml", "spring:\n  datasource:\n    url: jdbc:mysql://h/shop\n"),
    ],
)
def test_every_ecosystem_knows_the_words(path: str, text: str) -> None:
    reader, limits, known = MemoryReader({path: text}), Limits(), knowledge()
    repository = Repository(reader, take(reader, roles(), limits), limits)
    facts = Scanner(plugins(), Index(known.technologies, shelves()), limits).scan(repository).facts
    assert {fact.purpose for fact in facts} - {""} == {"production"}
