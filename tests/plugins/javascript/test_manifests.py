"""Every way in which JavaScript projects declare what they depend on and what belongs together."""

from __future__ import annotations

import json

import pytest

from detector.observations import Package
from tests.plugins.javascript import scan


def declared(files: dict[str, str | bytes]) -> dict[str, tuple[str, str, int]]:
    """Name → (scope, specifier, line)."""
    return {d.name: (d.scope, d.specifier, d.line) for d in scan(files).dependencies}


def package(files: dict[str, str | bytes]) -> Package:
    """The one package that these files define."""
    (found,) = scan(files).packages
    return found


def test_the_kinds_of_dependencies_of_a_package_json() -> None:
    text = """{
  "dependencies": {
    "express": "^4.18.2",
    "orm": "npm:typeorm@0.3.20"
  },
  "devDependencies": {"jest": "29"},
  "optionalDependencies": {"mysql": "~2.18"},
  "peerDependencies": {"react": ">=18"},
  "overrides": {"qs": "6.11.0"}
}"""
    assert declared({"package.json": text}) == {
        "express": ("runtime", "^4.18.2", 3),
        "typeorm": ("runtime", "0.3.20", 4),
        "jest": ("dev", "29", 6),
        "mysql": ("optional", "~2.18", 7),
        "react": ("optional", ">=18", 8),
        "qs": ("constraint", "6.11.0", 9),
    }


def test_addresses_of_dependencies_are_not_kept() -> None:
    text = '{"dependencies": {"a": "git+https://user:secret@example.org/a.git", "b": "github:me/b", "c": "latest"}}'
    assert {name: spec for name, (_, spec, _) in declared({"package.json": text}).items()} == {
        "a": "",
        "b": "",
        "c": "latest",
    }


def test_catalog_references_get_the_version_of_the_catalog() -> None:
    files: dict[str, str | bytes] = {
        "pnpm-workspace.yaml": "packages: [apps/*]\ncatalog:\n  zod: ^3.24.1\ncatalogs:\n  old:\n    next: ^13.0.0\n",
        "apps/web/package.json": '{"dependencies": {"zod": "catalog:", "next": "catalog:old", "x": "catalog:none"}}',
    }
    found = [(d.name, d.scope, d.specifier) for d in scan(files).dependencies if d.path.endswith("package.json")]
    assert found == [("zod", "runtime", "^3.24.1"), ("next", "runtime", "^13.0.0"), ("x", "runtime", "")]


def test_version_tables_are_no_use() -> None:
    text = "packages: []\ncatalog:\n  mongoose: ^8.0.0\n"
    assert declared({"pnpm-workspace.yaml": text}) == {"mongoose": ("constraint", "^8.0.0", 3)}


def test_a_package_tells_members_uses_and_whether_it_runs() -> None:
    text = """{
  "name": "@shop/root",
  "private": true,
  "workspaces": {"packages": ["apps/*", 3]},
  "bin": "cli.js",
  "dependencies": {"@shop/log": "file:../log", "gone": "link:../../outside"}
}"""
    found = package({"services/api/package.json": text})
    assert (found.name, found.folder, found.line) == ("@shop/root", "services/api", 2)
    assert (found.members, found.uses) == (("apps/*",), ("services/log", "outside"))
    assert found.private and found.entry


@pytest.mark.parametrize(
    ("lock", "command"),
    [
        ("package-lock.json", "npm run dev"),
        ("pnpm-lock.yaml", "pnpm run dev"),
        ("yarn.lock", "yarn run dev"),
        ("bun.lockb", "bun run dev"),
    ],
)
def test_scripts_are_commands_of_the_package_manager_whose_lock_file_is_nearest(lock: str, command: str) -> None:
    files: dict[str, str | bytes] = {
        lock: "{}" if lock.endswith("json") else "",
        "api/package.json": '{"scripts": {\n"dev": "node ."}}',
    }
    packages = [p for p in scan(files).packages if p.path == "api/package.json"]
    assert packages[0].scripts == (("dev", command, 2),)


def test_the_manifest_names_its_package_manager() -> None:
    found = package({"package.json": '{"packageManager": "yarn@4.5.3", "scripts": {"test": "vitest"}}'})
    assert found.scripts[0][1] == "yarn test"
    assert not found.entry


@pytest.mark.parametrize(
    ("start", "runs"),
    [
        ("tsc --watch", False),
        ("NODE_ENV=development yarn run -T ./node_modules/.bin/tsc -w", False),
        ("rollup -c && rollup -c -w", False),
        ("tsc && node lib/server.js", True),
        ("tsc; ./serve.sh", True),
        ("npm run build", True),
        ("", True),
    ],
)
def test_a_script_that_only_builds_the_package_starts_no_program(start: str, runs: bool) -> None:
    manifest = {"main": "lib", "publishConfig": {"access": "public"}, "scripts": {"start": start}}
    found = package({"package.json": json.dumps(manifest)})
    assert (found.entry, found.kind) == (runs, None if runs else "library")


@pytest.mark.parametrize(
    ("manifest", "kind"),
    [
        ({"main": "./weirs.js", "bin": {"weirs": "cli.js"}}, "library"),
        ({"main": "./weirs.js"}, "library"),
        ({"main": "./cli.js", "bin": {"weirs": "cli"}}, None),
        ({"main": "./cli.js", "bin": "cli.js"}, None),
        ({"files": ["lib"], "bin": "cli.js"}, "cli"),
        ({"main": "./weirs.js", "private": True}, None),
        ({"main": "./weirs.js", "scripts": {"release": "npm publish", "start": "node weirs"}}, None),
        ({"main": "./weirs.js", "scripts": {"release": "docker push weirs"}}, None),
    ],
)
def test_a_package_that_publishes_itself_by_a_script_is_a_library_or_a_command(
    manifest: dict[str, object], kind: str | None
) -> None:
    found = package(
        {"package.json": json.dumps({"scripts": {"release": "npm version patch && npm publish"}} | manifest)}
    )
    assert found.kind == kind


def test_migration_commands_of_scripts_are_facts() -> None:
    files: dict[str, str | bytes] = {
        "package.json": '{"scripts": {"migrate": "NODE_ENV=x knex migrate:latest --env p"}}'
    }
    assert [(f.kind, f.name) for f in scan(files).facts if f.kind == "command"] == [("command", "knex migrate:latest")]


@pytest.mark.parametrize(
    ("path", "text", "members"),
    [
        ("pnpm-workspace.yaml", "packages:\n  - apps/*\n  - '!**/test/**'\n", ("apps/*", "!**/test/**")),
        ("rush.json", '{ /* all */ "projects": [{"packageName": "a", "projectFolder": "apps/a"}] }', ("apps/a",)),
        ("angular.json", '{"projects": {"shell": {"root": "projects/shell"}}}', ("projects/shell",)),
        ("deno.json", '{"workspace": ["./api"]}', ("./api",)),
    ],
)
def test_layouts_of_several_packages(path: str, text: str, members: tuple[str, ...]) -> None:
    assert members in [p.members for p in scan({path: text}).packages]


def test_lerna_has_members_beside_a_package_json_only() -> None:
    text = '{"packages": ["packages/*"], "version": "1.0.0"}'
    assert [p.members for p in scan({"src/lerna.json": text}).packages] == []
    beside: dict[str, str | bytes] = {"lerna.json": text, "package.json": '{"private": true}'}
    assert ("packages/*",) in [p.members for p in scan(beside).packages]


def test_an_nx_project_without_a_package_json_is_a_package() -> None:
    found = package({"libs/dates/project.json": '{"name": "dates", "projectType": "library", "targets": {"lint": {}}}'})
    assert (found.name, found.folder, found.kind) == ("dates", "libs/dates", "library")
    assert found.scripts[0][:2] == ("lint", "nx lint dates")


def test_an_nx_project_uses_the_projects_whose_aliases_its_source_names() -> None:
    files: dict[str, str | bytes] = {
        "nx.json": "{}",
        "tsconfig.base.json": '{"compilerOptions": {"paths": {"@s/a": ["libs/a/src/index.ts"], "@s/b": ["libs/b/src"]}}}',
        "apps/api/src/main.ts": "import { a } from '@s/a/deep'; // not @s/b",
        "libs/a/src/index.ts": "",
        "libs/b/src/index.ts": "",
    }
    for folder in ("apps/api", "libs/a", "libs/b"):
        files[f"{folder}/project.json"] = '{"targets": {"serve": {}}}'
    assert [p.uses for p in scan(files).packages if p.folder == "apps/api"] == [("libs/a",)]


def test_a_project_json_of_another_tool_is_none_of_nx() -> None:
    assert scan({"project.json": '{"dependencies": {"NETStandard.Library": "1.6.0"}}'}).packages == []


def test_deno_imports_of_both_registries() -> None:
    text = """{
  // the import map
  "imports": {
    "hono": "jsr:@hono/hono@^4.6.0",
    "zod": "npm:zod@3.24.1/v4",
    "std/": "https://deno.land/std/"
  }
}"""
    found = [(d.ecosystem, d.name, d.specifier, d.line) for d in scan({"deno.jsonc": text}).dependencies]
    assert found == [("jsr", "@hono/hono", "^4.6.0", 4), ("npm", "zod", "3.24.1", 5)]


def test_meteor_packages_with_and_without_versions() -> None:
    seen = scan({"app/.meteor/packages": "# core\nmeteor-base@1.5.1\nmongo  # data\n"})
    assert [(d.ecosystem, d.name, d.specifier, d.line) for d in seen.dependencies] == [
        ("meteor", "meteor-base", "1.5.1", 2),
        ("meteor", "mongo", "", 3),
    ]
    assert seen.packages[0].folder == "app"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("package-lock.json", '{"lockfileVersion": 3, "packages": {"": {}, "node_modules/@a/b": {"version": "1.2.3"}, '
         '"node_modules/x/node_modules/@a/b": {"version": "0.1.0"}}}'),
        ("npm-shrinkwrap.json", '{"lockfileVersion": 1, "dependencies": {"@a/b": {"version": "1.2.3"}}}'),
        ("pnpm-lock.yaml", "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      '@a/b':\n"
         "        specifier: ^1.0.0\n        version: 1.2.3(react@18.0.0)\n\npackages:\n  '@a/b@1.2.3': {cpu: [x]}\n"),
        ("pnpm-lock.yaml", "lockfileVersion: 5.4\ndependencies:\n  '@a/b': 1.2.3_react@18.0.0\n"),
        ("yarn.lock", '# yarn lockfile v1\n\n"@a/b@^1.0.0", "@a/b@^1.1.0":\n  version "1.2.3"\n  resolved "https://x"\n'),
        ("yarn.lock", '__metadata:\n  version: 8\n\n"@a/b@npm:^1.0.0":\n  version: 1.2.3\n  checksum: x\n'),
        ("bun.lock", '{"lockfileVersion": 1, "packages": {"@a/b": ["@a/b@1.2.3", "", {}, "sha"],}}'),
    ],
)  # fmt: skip
def test_lock_files_give_resolved_versions_only(path: str, text: str) -> None:
    found = [(d.name, d.version, d.scope) for d in scan({path: text}).dependencies]
    assert found == [("@a/b", "1.2.3", "indirect")]


JSON = [
    "package.json",
    "package-lock.json",
    "lerna.json",
    "rush.json",
    "angular.json",
    "deno.json",
    "bun.lock",
    "ormconfig.json",
]


@pytest.mark.parametrize("path", [*JSON, "project.json"])
@pytest.mark.parametrize("text", ["", "{", '{"dependencies": {"express": "^4', b"\xff\xfa\x00"])
def test_a_broken_manifest_costs_only_itself(path: str, text: str | bytes) -> None:
    seen = scan({path: text, "api/package.json": '{"dependencies": {"koa": "2"}}'})
    assert [w.path for w in seen.warnings] == [path]
    assert [d.name for d in seen.dependencies] == ["koa"]


@pytest.mark.parametrize("path", [*JSON, "project.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"])
def test_wrong_types_inside_cost_nothing(path: str) -> None:
    sections = (
        "name", "dependencies", "devDependencies", "scripts", "workspaces", "packages", "projects", "imports", "tasks",
        "workspace", "targets", "importers", "catalog", "catalogs", "packageManager", "overrides", "bin", "type",
    )  # fmt: skip
    for value in (3, [3], {"a": 3}, {"a": [3]}, {"a": {"b": 3}}, None, True):
        seen = scan({path: json.dumps(dict.fromkeys(sections, value))})
        assert seen.warnings == []
