"""Files of platforms that run what they are given."""

from __future__ import annotations

from tests.plugins.infra import deployments, rows, scan


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


def test_a_manifest_of_cloud_foundry_names_the_folders_of_its_applications() -> None:
    files: dict[str, str | bytes] = {
        "manifest.yml": "applications:\n- name: fair-api\n  path: ./api\n  buildpack: go_buildpack\n"
        "- name: fair-mail\n  path: mail\n  command: ./bin/mail\n- name: fair-old\n  path: gone\n",
        "api/main.go": "",
        "mail/main.go": "",
    }
    found = [(f.value, f.line) for f in scan(files).deployments if f.kind == "folder"]
    assert found == [("api", 3), ("mail", 6)]


def test_firebase_deploys_the_folders_that_it_names_or_the_usual_one() -> None:
    files: dict[str, str | bytes] = {"api/index.js": "", "jobs/main.py": "", "functions/index.js": ""}

    def folders(text: str) -> list[str]:
        found = deployments({"firebase.json": text, **files})
        return [value for kind, value in found if kind == "folder"]

    several = '{"functions": [{"source": "api", "codebase": "api"}, {"source": "jobs"}], "emulators": {"functions": {"port": 5001}}}'
    assert folders(several) == ["api", "jobs"]
    assert folders('{"functions": {"predeploy": ["npm run build"]}}') == ["functions"]
    assert folders('{"hosting": {"public": "api"}, "emulators": {"functions": {"port": 5001}}}') == []
