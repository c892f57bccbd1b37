"""Settings that are broken or large."""

from __future__ import annotations

import pytest

from tests.plugins.infra import rows, scan

BAD: list[str | bytes] = [
    "",
    "a: [",
    "{",
    "<a>",
    "=",
    "\x00\x01",
    b"\xff\xfe\x00",
    "a: &a [*a]",
    "[" * 5000,
    "5",
    "- 1\n- 2",
    "'",
]


NAMES = [
    "docker-compose.yml", "Dockerfile", ".env", "k8s/x.yaml", "Chart.yaml", "values.yaml", "main.tf", "serverless.yml",
    "x.template.json", ".github/workflows/c.yml", "Procfile", "app.json", "render.yaml", "fly.toml", "railway.json",
    "application.yml", "application.properties", "application.conf", "config/database.yml", "config/database.php",
    "config/packages/doctrine.yaml", "appsettings.json", "web.config", "persistence.xml", "alembic.ini", "flyway.conf",
    "Rocket.toml", "config/x.json", "app.ini",
    "diesel.toml", "atlas.hcl", "sqlc.yaml", "sqlc.json", "Makefile", "run.sh", "skaffold.yaml", "hazelcast.xml",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_bad_input_costs_one_warning_at_most(name: str) -> None:
    for text in BAD:
        warnings = scan({name: text, "compose.yml": "services: {d: {image: mysql}}"}).warnings
        assert len(warnings) <= 1
        assert not any("not understood" in w.message for w in warnings), (text, warnings)


def test_ten_thousand_services_are_read() -> None:
    text = "services:\n" + "".join(f"  s{n}:\n    image: postgres:{n}\n" for n in range(10_000))
    assert len(rows("docker-compose.yml", text)) == 10_000
