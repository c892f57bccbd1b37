"""Environment files and their samples."""

from __future__ import annotations

from tests.plugins.infra import Row, rows, scan, settings


def test_dotenv_files_and_their_examples() -> None:
    text = (
        "\n# DB_CONNECTION=sqlite\nexport DB_CONNECTION=mysql\n"
        "DB_PASSWORD=x\nDATABASE_URL=postgres://u:p@h/d # c\nDB_PORT=5432\n"
    )
    wanted: list[Row] = [
        ("setting", "env.DB_CONNECTION", "mysql", 3, ""), ("setting", "env.DB_PASSWORD", "", 4, ""),
        ("url", "postgres", "", 5, ""), ("setting", "env.DB_PORT", "5432", 6, ""),
    ]  # fmt: skip
    assert rows(".env", text) == rows(".env.example", text) == rows("env.sample", text) == wanted
    assert {row[4] for row in rows(".env.test", text)} == {"test"}
    assert rows("config/env.local.js", "DB_CONNECTION=mysql") == []


def test_variables_for_tests_have_their_purpose_by_the_first_word_of_their_name() -> None:
    text = "CI_DB_URL=mysql://h/d\nTEST_DB_URL=mysql://h/d\nCITY_DB_URL=mysql://h/d\nDB_CI_URL=mysql://h/d\n"
    assert [row[4] for row in rows(".env", text)] == ["ci", "test", "", ""]


def test_a_sample_is_an_example_where_the_deployment_beside_it_says_otherwise() -> None:
    compose = (
        "services:\n  app:\n    build: .\n    environment:\n      CACHE_DRIVER: redis\n      DB_CONNECTION: mysql\n"
        "  tasks:\n    build: .\n    environment: [QUEUE_DRIVER=redis, SESSION_DRIVER=]\n"
    )
    sample = "CACHE_DRIVER=memcached\nDB_CONNECTION=mysql\nQUEUE_DRIVER=sync\nSESSION_DRIVER=file\n"
    found = scan({"docker-compose.yml": compose, ".env.example": sample, "other/.env.example": sample}).facts
    purposes = {(f.path, f.name): f.purpose for f in found if "example" in f.path}
    assert [name for (path, name), purpose in purposes.items() if path == ".env.example" and purpose == "example"] == [
        "env.CACHE_DRIVER", "env.QUEUE_DRIVER",
    ]  # fmt: skip
    assert {purpose for (path, _), purpose in purposes.items() if path.startswith("other/")} == {""}


def test_what_a_sample_has_of_its_template_says_nothing() -> None:
    template = "APP_NAME=Laravel\nDB_CONNECTION=sqlite\n# DB_HOST=127.0.0.1\n# DB_PORT=3306\n"
    assert "env.DB_CONNECTION" not in settings(".env.example", template)
    assert settings(".env", template)["env.DB_CONNECTION"] == ("sqlite", "")
    for written in (
        template.replace("# DB_HOST", "DB_HOST"),
        template.replace("sqlite", "mysql"),
        "DB_CONNECTION=sqlite\n",
    ):
        assert "env.DB_CONNECTION" in settings(".env.example", written)
