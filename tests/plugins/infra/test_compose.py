"""What compose files run: images, commands, folders, what a service is told and needs."""

from __future__ import annotations

import pytest

from detector.observations import Deployment
from tests.plugins.infra import deployments, rows, scan

COMPOSE = """x-db: &db
  image: ${REGISTRY:-docker.io}/library/postgres:${PG:-16}-alpine
services:
  db:
    <<: *db
  # old:
  #   image: mysql:5.7
  test-db:
    image: mysql:8
  cache:
    image: "redis"
    profiles: [test]
  web:
    build: {context: ./api}
    command: ["sh", "-c", "alembic upgrade head && uvicorn app:app"]
    environment:
      - DATABASE_URL=postgresql+asyncpg://u:p@db/app
      - DB_CONNECTION=pgsql
"""


def test_a_folder_mounted_where_an_image_serves_from_is_told() -> None:
    text = """services:
  web:
    volumes: ["./htdocs:/var/www/html:z", "./logs:/var/log", "data:/var/www/files"]
    image: ghcr.io/lists/phpfpm:8.2
  proxy:
    image: haproxy:3
    volumes: ["./proxy:/app"]
"""
    assert deployments({"docker-compose.yml": text}) == [("mount", "htdocs")]


def test_compose_services_with_anchors_profiles_and_commands() -> None:
    assert rows("docker-compose.yml", COMPOSE) == [
        ("image", "postgres", "16-alpine", 2, ""),
        ("image", "mysql", "8", 9, "test"),
        ("image", "redis", "", 11, "test"),
        ("url", "postgresql+asyncpg", "", 17, ""),
        ("setting", "env.DB_CONNECTION", "pgsql", 18, ""),
        ("command", "alembic upgrade head", "", 15, ""),
    ]
    assert scan({"docker-compose.yml": COMPOSE}).deployments == [
        Deployment("context", "api", "docker-compose.yml", 14, "web"),
        Deployment("environment", "", "docker-compose.yml", 17, "web"),
    ]


def test_what_a_compose_service_is_told_and_needs() -> None:
    text = """services:
  shop:
    build: {context: .., dockerfile: shop/Dockerfile}
    env_file: [shop.env, {path: lost.env}]
    depends_on: [db]
    links: ["cache:store"]
    environment:
      STOCK_URL: postgres://db/stock
"""
    assert [
        (d.kind, d.value, d.line) for d in scan({"deploy/compose.yml": text, "deploy/shop.env": ""}).deployments
    ] == [
        ("context", ".", 3),
        ("environment", "", 8),
        ("env_file", "deploy/shop.env", 4),
        ("env_elsewhere", "", 4),
        ("depends_on", "db", 5),
        ("depends_on", "cache", 6),
        ("dockerfile", "shop/", 3),
    ]


def test_keys_without_values_hide_nothing_that_follows() -> None:
    text = "services:\n  shop:\n    build:\n      context: .\n      args:\n    env_file:\n    volumes:\n  db:\n    image: redis:8\n"
    assert rows("compose.yml", text) == [("image", "redis", "8", 9, "")]


@pytest.mark.parametrize(
    ("path", "purpose"),
    [
        ("docker-compose.yml", ""), ("compose.test.yml", "test"), ("docker-compose.override.yml", "development"),
        ("docker-compose-ci.yaml", "ci"), ("docker-compose.prod.yml", "production"),
        ("dev/compose.yaml", "development"),
        ("examples/docker-compose.yml", "example"), ("deploy/docker-stack.yml", ""),
        ("docker-compose.yml.dist", ""), ("local.yml", "development"),
        ("integrations/github/compose.yml", ""), ("spec/compose.yml", "test"),
    ],
)  # fmt: skip
def test_the_purpose_of_a_compose_file_is_in_its_name(path: str, purpose: str) -> None:
    assert rows(path, "services:\n  db:\n    image: postgres\n") == [("image", "postgres", "", 3, purpose)]


def test_compose_extends_reads_the_other_file_and_stays_inside() -> None:
    seen = scan({
        "docker-compose.yml": "services:\n  a:\n    extends: {file: common.yml, service: db}\n"
                              "  b:\n    extends: {file: ../../etc/x.yml, service: y}\n",
        "common.yml": "db:\n  image: mariadb:11\n", "etc.yml": "services:\n  x:\n    image: mongo\n",
    })  # fmt: skip
    images = [f.name for f in seen.facts if f.kind == "image" and f.path == "common.yml"]
    assert images == ["mariadb"]
    assert seen.warnings == []


@pytest.mark.parametrize(
    ("image", "name", "tag"),
    [
        ("postgres", "postgres", ""), ("docker.io/library/mysql:8.0", "mysql", "8.0"),
        ("mcr.microsoft.com/mssql/server:2022-latest", "mssql/server", "2022-latest"),
        ("localhost:5000/team/api:1", "team/api", "1"), ("public.ecr.aws/docker/library/redis:7", "redis", "7"),
        ("timescale/timescaledb@sha256:abc", "timescale/timescaledb", ""), ("${IMAGE:-mongo:7}", "mongo", "7"),
        ("ghcr.io/Acme/App", "acme/app", ""), ("postgres:${TAG}", "postgres", ""),
    ],
)  # fmt: skip
def test_images_lose_registry_tag_and_digest(image: str, name: str, tag: str) -> None:
    assert rows("compose.yml", f"services:\n  x:\n    image: {image}\n") == [("image", name, tag, 3, "")]


def test_compose_files_named_after_several_databases_are_alternatives() -> None:
    files: dict[str, str | bytes] = {}
    files |= {f"docker-compose.{name}.yml": f"services:\n  db:\n    image: {name}\n" for name in ("mysql", "postgres")}
    assert {f.purpose for f in scan(files).facts} == {"example"}
    files.pop("docker-compose.mysql.yml")
    assert {f.purpose for f in scan(files).facts} == {""}


def test_what_somebody_elses_image_runs_in_a_mounted_folder_is_deployed() -> None:
    text = """services:
  mails:
    image: harbour/php:8.3
    volumes: ["./mails:/srv/mails"]
    working_dir: /srv/mails
    command: php x.php
  pages:
    image: node:22
    volumes: ["./pages:/app"]
    working_dir: /app
    command: npm start
  packages:
    image: composer:2
    volumes: ["./api:/app"]
    working_dir: /app
    command: composer install
  idle:
    image: harbour/php:8.3
    volumes: ["./idle:/srv/idle"]
    working_dir: /srv/idle
"""
    files: dict[str, str | bytes] = {f"{name}/x.php": "" for name in ("mails", "pages", "api", "idle")}
    found = [value for kind, value in deployments({"compose.yml": text, **files}) if kind == "started_in"]
    assert found == ["mails"]
