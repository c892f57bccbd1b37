"""CI definitions: services, commands, images."""

from __future__ import annotations

import pytest

from tests.plugins.infra import deployments, rows, scan


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
    assert [(f.value, f.line, f.purpose) for f in seen.deployments if f.kind == "folder"] == [("jobs/sender", 6, "")]


def test_a_folder_whose_package_a_step_hands_over_to_a_platform_is_deployed() -> None:
    released = "jobs:\n  ship:\n    steps:\n      - uses: guardian/actions-riff-raff@v4\n        with:\n          contentDirectories: |\n"
    listed = ("cdk/cdk.out/Sums.template.json", "jobs/sums/target/universal/sums.zip", "jobs/common/words.zip")
    text = released + "            sums:\n" + "".join(f"              - {path}\n" for path in listed)
    files = {".github/workflows/ship.yml": text, "jobs/sums/sums.ts": "", "jobs/common/words.ts": "", "cdk/app.ts": ""}
    assert deployments(files) == [("folder", "jobs/sums")]


def test_a_package_at_an_absolute_path_is_none_of_a_folder_of_the_repository() -> None:
    text = "jobs:\n  ship:\n    steps:\n      - with:\n          contentDirectories: '[/sums.zip, /jobs/target/sums.zip, //sums.zip]'\n"
    assert deployments({".github/workflows/ship.yml": text, "jobs/sums.ts": ""}) == []
