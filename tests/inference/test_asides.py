"""What a file is about by its name, and which field it then says nothing for."""

from __future__ import annotations

import pytest

from detector.inference.evidence.asides import Topics, about, topics_of
from detector.inference.evidence.matching import Match
from detector.rules.schema import Signal, Technology


def line(path: str, category: str, signal: Signal) -> Match:
    technology = Technology("redis", "Redis", category)  # type: ignore[arg-type]
    return Match(technology, signal, path, 1, "x", "", "", "source", "", None)


CALL, DEPENDENCY, ANNOTATION = Signal(call="redis.Redis"), Signal(dependency="pypi/redis"), Signal(annotation="x.Valid")


@pytest.mark.parametrize(
    ("path", "category", "topic"),
    [
        ("config/initializers/rack_attack.rb", "cache", "rate limit"),
        ("src/RateLimiter.cs", "cache", "rate limit"),
        ("src/throttling/store.ts", "cache", "rate limit"),
        ("src/ReplayCache.java", "cache", "replay"),
        ("src/accurate_limits.py", "cache", ""),
        ("src/player/replayed.py", "cache", ""),
        ("src/cache.config.ts", "database", "cache"),
        ("src/cache.config.ts", "cache", ""),
        ("src/geocaches.py", "database", ""),
        ("src/RateLimiter.cs", "database", ""),
        ("src/metrics.rs", "framework", "watching"),
        ("src/metrics_server.go", "api_style", "watching"),
        ("src/metrics/metrics.controller.ts", "framework", ""),
        ("src/metrics.rs", "database", ""),
        ("src/local.ts", "framework", "local"),
        ("src/local-server.js", "api_style", "local"),
        ("src/locals.ts", "framework", ""),
        ("cli/auth_callback_server.go", "framework", "returning"),
        ("src/callbacks/server.go", "framework", ""),
    ],
)
def test_a_file_says_nothing_for_a_field_that_it_is_not_about(path: str, category: str, topic: str) -> None:
    assert about(line(path, category, CALL), Topics()) == topic


@pytest.mark.parametrize(
    ("path", "signal", "topic"),
    [
        ("src/configurations/MailSender.java", ANNOTATION, "settings"),
        ("src/mail/MailOptions.cs", ANNOTATION, "settings"),
        ("src/mail/MailRequest.cs", ANNOTATION, ""),
        ("src/config/MailOptions.cs", CALL, ""),
    ],
)
def test_annotations_on_settings_validate_no_request(path: str, signal: Signal, topic: str) -> None:
    assert about(line(path, "validation", signal), Topics()) == topic


def test_what_checks_a_class_of_settings_in_its_own_file_validates_no_request() -> None:
    tag = line("config/config.go", "validation", Signal(tag="validate"))
    declared = topics_of([tag, line("api/order.go", "validation", Signal(tag="validate"))])
    assert declared.declared == {("config/config.go", "validation/redis")}
    assert about(line("config/config.go", "validation", CALL), declared) == "settings"
    assert about(line("config/validator.go", "validation", CALL), declared) == ""
    assert about(line("config/config.go", "validation", DEPENDENCY), declared) == ""


def test_what_declares_nothing_but_settings_is_set_up_for_them() -> None:
    topics = topics_of([line("config/config.go", "validation", Signal(tag="validate"))])
    assert about(line("config/validator.go", "validation", CALL), topics) == "settings"
    assert about(line("api/order.go", "validation", CALL), topics) == ""
    assert about(line("config/go.mod", "validation", DEPENDENCY), topics) == ""


def test_a_dependency_counts_whatever_its_file_is_called() -> None:
    assert about(line("cache/pyproject.toml", "database", DEPENDENCY), Topics()) == ""


def test_a_class_that_is_annotated_as_settings_is_about_them_whatever_its_file_is_called() -> None:
    annotated = line("src/mail/Sender.java", "framework", ANNOTATION)._replace(name="org.acme.ConfigurationProperties")
    declared = topics_of([annotated, line("src/mail/Sender.java", "validation", ANNOTATION)])
    assert about(line("src/mail/Sender.java", "validation", ANNOTATION), declared) == "settings"
    assert about(line("src/mail/Letter.java", "validation", ANNOTATION), declared) == ""


def test_databases_side_by_side_in_a_folder_of_connectors_are_not_where_the_product_stores() -> None:
    def used(path: str, name: str) -> Match:
        item = line(path, "database", CALL)
        return item._replace(technology=Technology(name, name, item.technology.category))

    three = [used(f"relay/connectors/{name}/open.go", name) for name in ("redis", "mysql", "mongodb")]
    topics = topics_of([*three, used("bus/connector/kept.go", "redis"), used("bus/connector/kept.go", "mysql")])
    assert topics.connected == {"relay/connectors"}
    assert {about(item, topics) for item in three} == {"connector"}
    assert about(line("relay/kept.go", "database", CALL), topics) == ""
    assert about(line("relay/connectors/go.mod", "database", DEPENDENCY), topics) == ""
    assert about(line("bus/connector/kept.go", "database", CALL), topics) == ""
