"""composer.json and composer.lock."""

from __future__ import annotations

import json

import pytest

from tests.plugins.php import declared, scan

MANIFEST = """{
    "name": "Example/Shop",
    "type": "library",
    "require": {
        "php": "^8.2",
        "ext-pdo_pgsql": "*",
        "symfony/framework-bundle": "^7.0"
    },
    "require-dev": {"phpunit/phpunit": "^11"},
    "suggest": {"ext-redis": "for the cache"},
    "repositories": [{"type": "path", "url": "packages/*"}, {"type": "path", "url": "../outside"}],
    "scripts": {"test": "phpunit", "post-install-cmd": "x"},
    "bin": ["bin/shop"]
}
"""


def test_requirements_have_scope_and_line_and_the_platform_stays() -> None:
    found = declared({"composer.json": MANIFEST})
    assert {n: d.scope for n, d in found.items()} == {
        "ext-pdo_pgsql": "runtime", "symfony/framework-bundle": "runtime", "phpunit/phpunit": "dev",
    }  # fmt: skip
    assert (found["symfony/framework-bundle"].line, found["symfony/framework-bundle"].specifier) == (7, "^7.0")


def test_a_package_knows_its_commands_and_its_local_packages() -> None:
    files: dict[str, str | bytes] = {"composer.json": MANIFEST, "packages/a/composer.json": "{}"}
    package = scan(files).packages[0]
    assert (package.name, package.entry, package.uses) == ("example/shop", True, ("packages/a",))
    assert package.scripts == (("test", "composer test", 12),)


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ({}, "cli"),
        ({"tests/site/index.php": ""}, "cli"),
        ({"public/index.php": ""}, None),
        ({"sub/composer.json": MANIFEST, "web/index.php": ""}, None),
    ],
)
def test_a_package_that_installs_commands_and_no_page_is_a_tool(files: dict[str, str], kind: str | None) -> None:
    assert scan({"composer.json": MANIFEST, **files}).packages[0].kind == kind


DESCRIBED = {"name": "example/desk", "keywords": ["laravel"], "autoload": {"psr-4": {"Desk\\": "src/"}}}


@pytest.mark.parametrize(
    ("manifest", "beside", "expected"),
    [
        (DESCRIBED, {}, True),
        (DESCRIBED, {"tests/app/index.php": "", "public/desk.js": "", "src/views/index.php": ""}, True),
        (DESCRIBED, {"public/index.php": ""}, False),
        (DESCRIBED, {"public/api.php": ""}, False),
        (DESCRIBED, {"server.php": ""}, False),
        ({**DESCRIBED, "type": "project"}, {}, False),
        ({**DESCRIBED, "name": "desk"}, {}, False),
        ({**DESCRIBED, "keywords": []}, {}, False),
        ({**DESCRIBED, "autoload": {"files": ["src/desk.php"]}}, {}, False),
        ({**DESCRIBED, "autoload": 1, "keywords": 2}, {}, False),
    ],
)
def test_a_package_without_a_type_that_describes_itself_is_installed_where_nothing_opens_it(
    manifest: dict[str, object], beside: dict[str, str], expected: bool
) -> None:
    package = scan({"composer.json": json.dumps(manifest), **beside}).packages[0]
    assert (package.kind, package.extension) == (None, expected)


def test_a_project_made_from_a_starter_is_not_the_framework_itself() -> None:
    package = scan({"composer.json": '{"name": "codeigniter/framework", "type": "project"}'}).packages[0]
    assert (package.name, package.private) == ("framework", True)


def test_a_lock_file_gives_versions() -> None:
    lock = {"packages": [{"name": "Slim/Slim", "version": "v4.14.0"}], "packages-dev": [{"name": 1}]}
    found = declared({"composer.lock": json.dumps(lock)})
    assert [(d.name, d.version, d.scope) for d in found.values()] == [("slim/slim", "4.14.0", "indirect")]


@pytest.mark.parametrize("name", ["composer.json", "composer.lock"])
@pytest.mark.parametrize("content", [b"", b'{"require": {"a/b": ', b"\xff\xfe\x00", b"[" * 5000])
def test_what_is_no_json_is_told_with_its_file(name: str, content: bytes) -> None:
    seen = scan({name: content, "sub/composer.json": '{"require": {"a/b": "1"}}'})
    assert [w.path for w in seen.warnings] == [name]
    assert [d.name for d in seen.dependencies] == ["a/b"]


@pytest.mark.parametrize(
    "content",
    [
        "{}",
        '{"require": 1, "require-dev": [2], "repositories": 3, "scripts": "x"}',
        '{"require": {"a/b": 7}, "name": []}',
    ],
)
def test_wrong_types_cost_nothing(content: str) -> None:
    seen = scan({"composer.json": content, "composer.lock": content})
    assert not seen.warnings


def test_manifests_that_the_merge_plugin_takes_in_are_local_packages() -> None:
    manifest = {
        "extra": {
            "merge-plugin": {
                "include": ["composer.local.json", "plugins/*/composer.json"],
                "require": "own/composer.json",
            }
        }
    }
    files: dict[str, str | bytes] = {"composer.json": json.dumps(manifest), "plugins/a/composer.json": "{}"}
    assert scan(files).packages[0].uses == ("plugins/a", "own")


def test_packages_whose_folder_a_name_space_is_mapped_into_are_local_packages() -> None:
    files: dict[str, str | bytes] = {
        "shop/composer.json": json.dumps(
            {
                "autoload": {
                    "psr-4": {
                        "App\\": "src/",
                        "Modules\\": ["modules/"],
                        "Own\\": "",
                        "Shared\\": "../shared/src/Domain",
                    }
                }
            }
        ),
        "shop/modules/Blog/composer.json": "{}",
        "shop/tools/cs/composer.json": "{}",
        "shared/composer.json": "{}",
        "shared/src/Domain/Money.php": "<?php class Money {}",
    }
    package = next(p for p in scan(files).packages if p.folder == "shop")
    assert package.uses == ("shop/modules/Blog", "shared")
