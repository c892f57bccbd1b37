"""Compose, Dockerfiles, Kubernetes, Helm, Terraform, CloudFormation, CI, platforms."""

from __future__ import annotations

import pytest

from tests.plugins.infra import rows, scan

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
    assert [row for row in rows("docker-compose.yml", text) if row[0] == "setting"] == [
        ("setting", "compose.mount", "htdocs", 3, "")
    ]


def test_compose_services_with_anchors_profiles_and_commands() -> None:
    assert rows("docker-compose.yml", COMPOSE) == [
        ("image", "postgres", "16-alpine", 2, ""),
        ("image", "mysql", "8", 9, "test"),
        ("image", "redis", "", 11, "test"),
        ("setting", "compose.build", "api", 14, ""),
        ("url", "postgresql+asyncpg", "", 17, ""),
        ("setting", "env.DB_CONNECTION", "pgsql", 18, ""),
        ("setting", "deploy.env", "", 17, ""),
        ("command", "alembic upgrade head", "", 15, ""),
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
    assert [row for row in rows("deploy/compose.yml", text) if row[1].startswith("deploy.")] == [
        ("setting", "deploy.env", "", 8, ""),
        ("setting", "deploy.env_more", "", 4, ""),
        ("setting", "deploy.needs.db", "", 5, ""),
        ("setting", "deploy.needs.cache", "", 6, ""),
        ("setting", "deploy.dockerfile", "shop/", 3, ""),
    ]


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


def test_dockerfile_stages_variables_and_entry() -> None:
    text = """ARG PG=15
FROM golang:1.22 AS build
RUN go build ./... \\
    # a comment inside
    && echo ok
FROM build AS other
FROM postgres:${PG}-alpine
ENV DB_DRIVER=mysql DATABASE_URL="mysql://u:p@h/d"
# ENV DATABASE_URL=sqlite:///x.db
RUN <<EOF
dbmate up
EOF
CMD ["./bin/server", "--token", "abc"]
"""
    assert rows("Dockerfile", text) == [
        ("image", "golang", "1.22", 2, ""),
        ("image", "postgres", "15-alpine", 7, ""),
        ("setting", "env.DB_DRIVER", "mysql", 8, ""),
        ("url", "mysql", "", 8, ""),
        ("command", "dbmate up", "", 11, ""),
        ("setting", "docker.entry", "./bin/server", 13, ""),
    ]


@pytest.mark.parametrize(
    ("text", "started"),
    [
        ("FROM php:8.3-apache\nCOPY . /var/www/html\n", [("apache2-foreground", 1)]),
        ("FROM php:8.3-cli\nCOPY . /app\n", []),
        ("FROM tomcat:10\nCMD run me\n", [("run me", 2)]),
        (
            "FROM node AS base\nCMD node a.js\nFROM node AS build\nRUN x\nFROM base AS final\nCOPY . .\n",
            [("node a.js", 2)],
        ),
        ("FROM node AS base\nCMD node a.js\nFROM scratch\nCOPY --from=base . .\n", []),
    ],
)
def test_what_a_dockerfile_starts_is_its_own_command_or_that_of_what_it_stands_on(
    text: str, started: list[tuple[str, int]]
) -> None:
    assert [(row[2], row[3]) for row in rows("Dockerfile", text) if row[1] == "docker.entry"] == started


@pytest.mark.parametrize("name", ["Dockerfile", "dockerfile", "DockerFile", "containerfile"])
def test_a_dockerfile_is_one_however_its_name_is_written(name: str) -> None:
    """Docker on Windows and macOS finds it whatever its case, and compose files name it as it is."""
    assert ("image", "python") in [(row[0], row[1]) for row in rows(name, "FROM python:3.12\n")]


@pytest.mark.parametrize(
    ("command", "started"),
    [
        ("cd /srv/apps/sender && exec node index.js", [("deploy.within", "apps/sender")]),
        ("node ./apps/sender/dist/src/main.js", [("deploy.within", "apps/sender")]),
        ("npm run start --workspace=sender", [("deploy.started", "sender")]),
        ("/bin/sh -c 'cd /srv/gone; dotnet bin/Fares.Sender.dll --once'", [("deploy.started", "Fares.Sender")]),
        ("pnpm --filter @fair/sender start:prod", [("deploy.started", "fair/sender")]),
        ("yarn workspace sender build && cd apps/sender && alembic upgrade head", []),
        ("gunicorn -w 4 start:app", []),
        ("cd /srv/elsewhere && node index.js", []),
    ],
)
def test_what_a_command_starts_in_a_folder_of_the_repository(command: str, started: list[tuple[str, str]]) -> None:
    found = scan({"apps/sender/package.json": "{}", "Procfile": f"web: {command}\n"}).facts
    assert [(fact.name, fact.value) for fact in found if fact.name.startswith("deploy.")] == started


def test_kubernetes_manifests_and_operators() -> None:
    text = """apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      initContainers:
        - image: migrate/migrate:v4
          args: ["migrate", "-path", "/m", "up"]
      containers:
        - image: registry.example.com/shop/api:1
          env:
            - name: DATABASE_URL
              value: postgres://u:p@h/d
---
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
---
apiVersion: v1
kind: ConfigMap
data:
  CACHE_STORE: redis
"""
    assert rows("deploy/app.yaml", text) == [
        ("image", "migrate/migrate", "v4", 7, ""),
        ("image", "shop/api", "1", 10, ""),
        ("url", "postgres", "", 13, ""),
        ("command", "migrate -path", "", 8, ""),
        ("resource", "postgresql.cnpg.io/Cluster", "", 16, ""),
        ("setting", "env.CACHE_STORE", "redis", 21, ""),
    ]


@pytest.mark.parametrize(
    ("path", "text", "started"),
    [
        (
            "deploy/a.yaml",
            'apiVersion: apps/v1\nkind: Deployment\nspec:\n- args: ["-v"]\n  command: [/usr/local/bin/sender]\n',
            ["sender"],
        ),
        ("deploy/a.yaml", "apiVersion: batch/v1\nkind: Job\nspec:\n- args: [sender]\n  image: bus:1\n", []),
        (
            "deploy/a.yaml",
            'apiVersion: batch/v1\nkind: Job\nspec:\n- command: [sh, -c]\n  args: ["wait && exec sender -v"]\n',
            ["sender"],
        ),
        ("chart/templates/a.yaml", '      command: ["fair-sender", "{{ .Values.level }}"]\n', ["fair-sender"]),
        ("chart/templates/a.yaml", "      command:\n      - /app/sender\n      - {{ .Values.level }}\n", ["sender"]),
        ("chart/templates/a.yaml", '      command: ["{{ .Values.command }}"]\n', []),
        ("sender/start.sh", "case $1 in\n  all) exec /bin/sender -v ;;\nesac\n", ["sender"]),
        ("sender/start.sh", "# exec /bin/sender\nexec sender\necho /bin/sender\n", []),
    ],
)
def test_the_program_that_a_command_of_an_image_starts(path: str, text: str, started: list[str]) -> None:
    files: dict[str, str | bytes] = {path: text, "chart/Chart.yaml": "name: fair\n"}
    assert [fact.value for fact in scan(files).facts if fact.name == "deploy.command"] == started


def test_helm_charts_values_and_templates() -> None:
    chart = "name: shop\ndependencies:\n  - name: postgresql\n    version: 15.2.1\n    repository: https://x\n"
    values = "image:\n  repository: quay.io/shop/api\n  tag: v1\nredis:\n  enabled: true\nmysql:\n  enabled: false\n"
    template = (
        'image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n#  image: mysql\n  - image: mongo:7\n'
        "{{- /* image: mariadb */ -}}\n- name: DATABASE_URL\n  value: mysql://u:{{ .Values.pw }}@h/d\n"
    )
    assert rows("chart/Chart.yaml", chart) == [
        ("setting", "deploy.name", "shop", 1, ""),
        ("resource", "helm:postgresql", "15.2.1", 3, ""),
    ]
    assert rows("chart/values.yaml", values) == [
        ("setting", "helm.redis.enabled", "true", 5, ""), ("image", "shop/api", "v1", 2, ""),
    ]  # fmt: skip
    found = rows("chart/templates/deployment.yaml", template)
    assert found == [("image", "mongo", "7", 3, ""), ("url", "mysql", "", 6, "")]


def test_a_chart_that_its_own_values_switch_off_is_not_installed() -> None:
    chart = (
        "dependencies:\n  - name: postgresql\n    condition: postgresql.enabled\n  - name: redis\n    condition: r.on\n"
    )
    seen = scan({"chart/Chart.yaml": chart, "chart/values.yaml": "postgresql:\n  enabled: false\n"})
    assert [f.name for f in seen.facts if f.kind == "resource"] == ["helm:redis"]


def test_compose_files_named_after_several_databases_are_alternatives() -> None:
    files: dict[str, str | bytes] = {}
    files |= {f"docker-compose.{name}.yml": f"services:\n  db:\n    image: {name}\n" for name in ("mysql", "postgres")}
    assert {f.purpose for f in scan(files).facts} == {"example"}
    files.pop("docker-compose.mysql.yml")
    assert {f.purpose for f in scan(files).facts} == {""}


def test_a_manifest_that_is_still_a_template_is_read_line_by_line() -> None:
    text = (
        "apiVersion: nais.io/v1\nkind: Application\nspec:\n  image: {{image}}\n"
        "  containers:\n  - image: mongo:7\n  flags:\n  {{#each flags}}\n  - a: {{this}}: x\n"
    )
    assert ("image", "mongo", "7", 6, "") in rows("nais/app.yaml", text)


def test_terraform_engines_variables_and_modules() -> None:
    text = """variable "engine" { default = "aurora-postgresql" }
# resource "aws_dynamodb_table" "old" {}
/* resource "aws_db_instance" "older" { engine = "mysql" } */
resource "aws_rds_cluster" "db" {
  tags   = { engine = "x" }
  engine = var.engine
}
resource "google_sql_database_instance" "g" {
  database_version = "POSTGRES_15"
}
module "cache" {
  source = "terraform-aws-modules/elasticache/aws"
  engine = "memcached"
}
data "aws_db_instance" "d" {}
resource "kubernetes_deployment" "k" {
  spec { container {
    image = "redis:7"
    env { name = "A"
      value = "mysql://u:${var.p}@h/d" }
  } }
}
"""
    assert rows("infra/main.tf", text) == [
        ("resource", "aws_rds_cluster", "aurora-postgresql", 4, ""),
        ("resource", "google_sql_database_instance", "POSTGRES_15", 8, ""),
        ("resource", "module:terraform-aws-modules/elasticache/aws", "memcached", 11, ""),
        ("resource", "kubernetes_deployment", "", 16, ""),
        ("image", "redis", "7", 18, ""),
        ("url", "mysql", "", 20, ""),
    ]


def test_cloudformation_and_serverless() -> None:
    text = """AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Engine: {Type: String, Default: postgres}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: !Ref Engine
  Table:
    Type: AWS::DynamoDB::Table
"""
    wanted = [("resource", "AWS::RDS::DBInstance", "postgres", 6, ""), ("resource", "AWS::DynamoDB::Table", "", 10, "")]
    assert rows("cfn/stack.yaml", text) == wanted
    json = '{"Resources": {\n"Db": {"Type": "AWS::RDS::DBInstance", "Properties": {\n"Engine": "mysql"}}}}'
    assert rows("db.template.json", json) == [("resource", "AWS::RDS::DBInstance", "mysql", 2, "")]
    service = "service: x\nplugins:\n  - serverless-dynamodb\nprovider:\n  environment:\n    URL: mongodb://h/d\n"
    assert rows("serverless.yml", service) == [
        ("setting", "serverless.plugins", "serverless-dynamodb", 3, ""), ("url", "mongodb", "", 6, ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (".github/workflows/ci.yml", "jobs:\n  t:\n    services:\n      db:\n        image: postgres:16\n"),
        (".gitlab-ci.yml", "test:\n  services:\n    - postgres:16\n"),
        (".gitlab-ci.yml", "test:\n  services:\n    - name: postgres:16\n      alias: db\n"),
        (".circleci/config.yml", "jobs:\n  b:\n    docker:\n      - image: postgres:16\n"),
        ("bitbucket-pipelines.yml", "definitions:\n  services:\n    x:\n      image: postgres:16\n"),
    ],
)
def test_ci_services_are_of_purpose_ci(path: str, text: str) -> None:
    assert [row[:3] + row[4:] for row in rows(path, text)] == [("image", "postgres", "16", "ci")]


def test_ci_runs_and_variables() -> None:
    text = (
        "jobs:\n  t:\n    steps:\n      - run: |\n          # bundle exec rails db:drop\n"
        "          bundle exec rails db:migrate\n        env:\n          DATABASE_URL: mysql2://u@h/d\n"
    )
    assert rows(".github/workflows/t.yaml", text) == [
        ("command", "rails db:migrate", "", 6, "ci"), ("url", "mysql2", "", 8, "ci"),
    ]  # fmt: skip


def test_what_a_step_builds_an_image_of_is_deployed() -> None:
    text = (
        "jobs:\n  build:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: ./jobs/sender\n"
        "          file: Dockerfile\n      - uses: docker/build-push-action@v6\n        with:\n          context: .\n"
        "      - uses: actions/checkout@v4\n        with:\n          context: ../elsewhere\n"
    )
    seen = scan({".github/workflows/build.yml": text, "jobs/sender/index.js": "", "Dockerfile": "FROM node:22\n"})
    assert [(f.value, f.line, f.purpose) for f in seen.facts if f.name == "deploy.folder"] == [("jobs/sender", 6, "")]


def test_platform_files() -> None:
    assert rows("Procfile", "web: gunicorn app\n# x: dbmate up\nrelease: python manage.py migrate\n") == [
        ("command", "manage.py migrate", "", 3, "")
    ]
    app = (
        '{"addons": ["heroku-postgresql:mini", {"plan": "heroku-redis:hobby-dev"}],\n'
        '"environments": {"test": {"addons": ["jawsdb"]}}}'
    )
    assert [row[:2] + row[4:] for row in rows("app.json", app)] == [
        ("resource", "heroku:heroku-postgresql", ""),
        ("resource", "heroku:heroku-redis", ""),
        ("resource", "heroku:jawsdb", "test"),
    ]
    render = "databases:\n  - name: db\nservices:\n  - type: redis\n    preDeployCommand: alembic upgrade head\n"
    assert [row[:2] for row in rows("render.yaml", render)] == [
        ("resource", "render:postgres"), ("resource", "render:redis"), ("command", "alembic upgrade head"),
    ]  # fmt: skip
    fly = '[deploy]\nrelease_command = "bin/rails db:migrate"\n[env]\nDATABASE_URL = "sqlite:///data/x.db"\n'
    assert [row[:2] for row in rows("fly.toml", fly)] == [("url", "sqlite"), ("command", "rails db:migrate")]
    assert rows("wrangler.toml", '[[d1_databases]]\nbinding = "DB"\n')[0][1] == "cloudflare:d1_databases"
    ddev = rows(".ddev/config.yaml", "type: php\ndatabase:\n  type: mariadb\n  version: '10.4'\n")
    assert ddev == [("resource", "ddev:mariadb", "", 3, "development")]
    assert rows(".platform/services.yaml", "db:\n  type: postgresql:15\n")[0][1] == "platformsh:postgresql"
    container = '{\n// c\n"image": "mcr.microsoft.com/devcontainers/go:1",\n"containerEnv": {"DB_URL": "mysql://h/d"},}'
    assert rows(".devcontainer/devcontainer.json", container) == [
        ("image", "devcontainers/go", "1", 3, "development"), ("url", "mysql", "", 4, "development"),
    ]  # fmt: skip
    skaffold = (
        "apiVersion: skaffold/v4\nkind: Config\ndeploy:\n  helm:\n    releases:\n      - remoteChart: bitnami/mongodb\n"
    )
    assert rows("skaffold.yaml", skaffold)[0][1] == "helm:mongodb"


@pytest.mark.parametrize(
    ("command", "name"),
    [
        ("alembic upgrade head", "alembic upgrade head"),
        ("poetry run alembic -x a=b upgrade head", "alembic upgrade head"),
        ("bundle exec rake db:migrate RAILS_ENV=production", "rake db:migrate"),
        ("docker compose run --rm web python manage.py migrate --noinput", "manage.py migrate"),
        ("npx prisma migrate deploy", "prisma migrate deploy"), ("migrate -database $URL -path db up", "migrate -path"),
        ("migrate -path db/migrations -database pg up", "migrate -path"),
        ("dotnet ef database update", "ef database update"),
        ("php artisan migrate --force", "artisan migrate"), ("DATABASE_URL=x dbmate up", "dbmate up"),
        ("mix ecto.migrate", ""), ("echo alembic upgrade", ""), ("./mvnw -B flyway:migrate", "mvnw flyway:migrate"),
        ("sqlx migrate run", "sqlx migrate run"), ("goose -dir migrations postgres up", "goose -dir"),
        ("flyway -user=x -password=y migrate", "flyway migrate"),
            ("flyway -user x -password hunter migrate", "flyway migrate"),
        ("flyway -user=\"$U\" -url='jdbc:x y'$Z migrate", "flyway migrate"), ("sh -c \"dbmate up\"", "dbmate up"),
        ("A=\"dbmate up\"B", ""),
    ],
)  # fmt: skip
def test_commands_keep_program_and_subcommands_only(command: str, name: str) -> None:
    found = [row[1] for row in rows("Makefile", f"up:\n\t@{command}\n")]
    assert found == ([name] if name else [])


def test_what_is_deployed_has_a_name_or_a_folder_and_never_a_secret() -> None:
    workload = (
        "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: fair-nightly\nspec:\n  image: fair/nightly:1\n"
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: fair-words\ndata:\n  image: none\n"
    )
    assert [row[2] for row in rows("deploy/nightly.yml", workload) if row[1] == "deploy.name"] == ["fair-nightly"]
    compose = (
        "services:\n  relay:\n    build:\n      context: .\n      args:\n        PACKAGE: fair-relay\n"
        "        NPM_TOKEN: abcdefgh\n        VERSION: 1.2.3\n"
    )
    assert [row[2] for row in rows("compose.yml", compose) if row[1] == "deploy.name"] == ["fair-relay"]
    files: dict[str, str | bytes] = {
        "infra/main.tf": 'resource "aws_lambda_function" "resize" {\n  function_name = "fair-resize"\n}\n'
        'data "archive_file" "it" {\n  source_dir = "${path.module}/../functions/resize"\n}\n'
        'module "report" {\n  source = "acme/function/aws"\n  handler = "report.main"\n  runtime = "python3.12"\n}\n'
        'module "table" {\n  source = "acme/table/aws"\n  name = "rows"\n}\n',
        "functions/resize/index.py": "",
    }
    found = [(f.name, f.value) for f in scan(files).facts if f.name.startswith("deploy.")]
    assert found == [
        ("deploy.name", "resize"), ("deploy.name", "fair-resize"), ("deploy.folder", "functions/resize"),
        ("deploy.name", "report"),
    ]  # fmt: skip


def test_stages_that_start_something_are_images_of_their_own() -> None:
    text = """FROM rust:1 AS build
FROM debian AS base
CMD ["help"]
FROM base AS rates
COPY --from=build /rates /usr/local/bin/rates
ENTRYPOINT ["rates"]
FROM base AS seats
ENTRYPOINT ["seats"]
FROM base
COPY --from=build /src/target/release/fares /usr/local/bin/
COPY --from=build /site /var/www
"""
    found = [(name, value) for kind, name, value, *_ in rows("Dockerfile", text) if kind == "setting"]
    assert [value for name, value in found if name == "docker.target"] == ["rates", "seats"]
    assert [value for name, value in found if name == "docker.holds"] == ["rates", "fares"]


@pytest.mark.parametrize("first, second", [("ENTRYPOINT", "CMD"), ("CMD", "ENTRYPOINT")])
def test_a_runtime_as_the_entry_point_starts_what_the_command_names(first: str, second: str) -> None:
    said = {"ENTRYPOINT": '["dotnet"]', "CMD": '["bin/Fares.Sender.dll"]'}
    text = f"FROM sdk:8\n{first} {said[first]}\n{second} {said[second]}\n"
    found = {(name, value) for kind, name, value, *_ in rows("Dockerfile", text) if kind == "setting"}
    assert found == {("docker.entry", "dotnet bin/Fares.Sender.dll"), ("deploy.started", "Fares.Sender")}


def test_a_command_of_terraform_starts_an_assembly() -> None:
    text = 'module "sender" {\n  source  = "./workload"\n  command = ["/bin/sh", "-c", "cd /srv; dotnet Fares.Sender.dll;"]\n}\n'
    assert ("setting", "deploy.started", "Fares.Sender") in [row[:3] for row in rows("sender.tf", text)]


def test_what_is_copied_of_the_repository_are_folders_below_the_dockerfile_or_the_root() -> None:
    text = """FROM python:3.12
COPY --chown=app api/requirements.txt api/src/*.py ./
COPY ./common/ common/
COPY --from=build /api/src /x
COPY libs/dates gone *.toml ./
COPY * ./
ENV PART=libs
COPY ${PART}/dates/ $OTHER/dates ./
"""
    files: dict[str, str | bytes] = {
        "services/Dockerfile.api": text,
        "services/api/src/main.py": "",
        "services/common/dates.py": "",
        "libs/dates/dates.py": "",
    }
    found = [(f.value, f.line) for f in scan(files).facts if f.name == "docker.copied"]
    assert found == [("services/api/src", 2), ("services/common", 3), ("libs/dates", 5), ("", 6), ("libs/dates", 8)]


def test_a_manifest_of_cloud_foundry_names_the_folders_of_its_applications() -> None:
    files: dict[str, str | bytes] = {
        "manifest.yml": "applications:\n- name: fair-api\n  path: ./api\n  buildpack: go_buildpack\n"
        "- name: fair-mail\n  path: mail\n  command: ./bin/mail\n- name: fair-old\n  path: gone\n",
        "api/main.go": "",
        "mail/main.go": "",
    }
    found = [(f.value, f.line) for f in scan(files).facts if f.name == "deploy.folder"]
    assert found == [("api", 3), ("mail", 6)]


def test_firebase_deploys_the_folders_that_it_names_or_the_usual_one() -> None:
    files: dict[str, str | bytes] = {"api/index.js": "", "jobs/main.py": "", "functions/index.js": ""}

    def folders(text: str) -> list[str]:
        seen = scan({"firebase.json": text, **files})
        return [fact.value for fact in seen.facts if fact.name == "deploy.folder"]

    several = '{"functions": [{"source": "api", "codebase": "api"}, {"source": "jobs"}], "emulators": {"functions": {"port": 5001}}}'
    assert folders(several) == ["api", "jobs"]
    assert folders('{"functions": {"predeploy": ["npm run build"]}}') == ["functions"]
    assert folders('{"hosting": {"public": "api"}, "emulators": {"functions": {"port": 5001}}}') == []


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
    found = [fact.value for fact in scan({"compose.yml": text, **files}).facts if fact.name == "deploy.within"]
    assert found == ["mails"]
