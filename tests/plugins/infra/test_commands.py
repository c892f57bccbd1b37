"""Commands: what they start, and what is told of them."""

from __future__ import annotations

import pytest

from tests.plugins.infra import deployments, rows


@pytest.mark.parametrize(
    ("command", "started"),
    [
        ("cd /srv/apps/sender && exec node index.js", [("started_in", "apps/sender")]),
        ("node ./apps/sender/dist/src/main.js", [("started_in", "apps/sender")]),
        ("npm run start --workspace=sender", [("package", "sender")]),
        ("/bin/sh -c 'cd /srv/gone; dotnet bin/Fares.Sender.dll --once'", [("package", "Fares.Sender")]),
        ("pnpm --filter @fair/sender start:prod", [("package", "fair/sender")]),
        ("yarn workspace sender build && cd apps/sender && alembic upgrade head", []),
        ("gunicorn -w 4 start:app", []),
        ("cd /srv/elsewhere && node index.js", []),
    ],
)
def test_what_a_command_starts_in_a_folder_of_the_repository(command: str, started: list[tuple[str, str]]) -> None:
    assert deployments({"apps/sender/package.json": "{}", "Procfile": f"web: {command}\n"}) == started


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
        (
            "compose.yaml",
            "services:\n  a: {image: ours/fair, command: [/bin/sender, -v]}\n  b:\n    image: ours/fair\n"
            '    command: sh -c "sleep 4s && ./migrate && ./mailer -v"\n  c: {image: ours/fair, command: sh}\n',
            ["sender", "mailer"],
        ),
        (
            "jobs/sender/templates/bpm.yml.erb",
            "processes:\n<% if p('on') %>\n- name: relay\n  executable: /var/vcap/packages/fair/bin/sender\n<% end %>\n",
            ["sender"],
        ),
        (
            "jobs/sender/templates/bpm.yml",
            "processes:\n- executable: /var/vcap/packages/jre/bin/java\n- executable: /var/vcap/jobs/fair/bin/sender\n",
            [],
        ),
        ("sender/start.sh", "case $1 in\n  all) exec /bin/sender -v ;;\nesac\n", ["sender"]),
        ("sender/start.sh", "# exec /bin/sender\nexec sender\necho /bin/sender\n", []),
    ],
)
def test_the_program_that_a_command_of_an_image_starts(path: str, text: str, started: list[str]) -> None:
    files: dict[str, str | bytes] = {path: text, "chart/Chart.yaml": "name: fair\n"}
    assert [value for kind, value in deployments(files) if kind == "command"] == started


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
    assert deployments({"deploy/nightly.yml": workload}) == [("job", "fair-nightly")]
    filled = "apiVersion: nais.io/v1\nkind: Application\nmetadata:\n  name: fair-api\nspec:\n  image: {{ image }}\n"
    assert deployments({"nais/prod.yaml": filled}) == [("name", "fair-api")]
    compose = (
        "services:\n  relay:\n    build:\n      context: .\n      args:\n        PACKAGE: fair-relay\n"
        "        NPM_TOKEN: abcdefgh\n        VERSION: 1.2.3\n"
    )
    assert deployments({"compose.yml": compose}) == [("context", "."), ("name", "fair-relay")]
    files: dict[str, str | bytes] = {
        "infra/main.tf": 'resource "aws_lambda_function" "resize" {\n  function_name = "fair-resize"\n}\n'
        'data "archive_file" "it" {\n  source_dir = "${path.module}/../functions/resize"\n}\n'
        'module "report" {\n  source = "acme/function/aws"\n  handler = "report.main"\n  runtime = "python3.12"\n}\n'
        'module "table" {\n  source = "acme/table/aws"\n  name = "rows"\n}\n',
        "functions/resize/index.py": "",
    }
    assert deployments(files) == [
        ("name", "resize"), ("name", "fair-resize"), ("folder", "functions/resize"), ("name", "report"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("start.sh", "set \\\n  -e\n# migrate\nalembic upgrade head\n", 4),
        ("start.sh", "test -f x && \\\n  cd app && \\\n  alembic upgrade head\n", 3),
        ("start.sh", "set \\\r\n  -e\r\nalembic upgrade head\r\n", 3),
        ("Dockerfile", "FROM python\nRUN pip install x \\\n  # then\n  && alembic upgrade head\n", 4),
        ("Dockerfile", "FROM python\nCMD \\\n  alembic upgrade head\n", 3),
        ("Dockerfile", "FROM python\nRUN <<EOF\npwd\nalembic upgrade head\nEOF\n", 4),
    ],
)
def test_a_command_has_the_line_on_which_it_stands_also_after_lines_that_are_continued(
    name: str, text: str, line: int
) -> None:
    assert [(row[1], row[3]) for row in rows(name, text) if row[0] == "command"] == [("alembic upgrade head", line)]
