"""Gradle builds in Groovy and Kotlin, with catalogs, convention plugins and applied scripts."""

from __future__ import annotations

import pytest

from tests.plugins.jvm import declared, names, packages, scan


@pytest.mark.parametrize(
    ("line", "name", "scope"),
    [
        ("implementation 'a:b:1'", "a/b", "runtime"),
        ('implementation("a:b:1") { exclude group: "x", module: "y" }', "a/b", "runtime"),
        ("implementation 'a:b:1', { exclude module: 'y' }", "a/b", "runtime"),
        ("compile group: 'a', name: 'b', version: '1'", "a/b", "runtime"),
        ("compileOnly 'a:b:1'", "a/b", "runtime"),
        ("testImplementation 'a:b:1'", "a/b", "test"),
        ("integrationTestImplementation 'a:b:1'", "a/b", "test"),
        ("annotationProcessor 'a:b:1'", "a/b", "build"),
        ("developmentOnly 'a:b:1'", "a/b", "dev"),
        ("liquibaseRuntime 'a:b:1'", "a/b", "runtime"),
        ("otherConfiguration 'a:b:1'", "a/b", "optional"),
        ("implementation platform('a:b:1')", "a/b", "constraint"),
        ("implementation enforcedPlatform('a:b:1')", "a/b", "constraint"),
        ("constraints { implementation 'a:b:1' }\nimplementation 'c:d:1'", "c/d", "runtime"),
        ("if (x) { implementation 'a:b:1' }", "a/b", "runtime"),
        ("implementation 'a:b_2.13:1'", "a/b", "runtime"),
    ],
)
def test_a_groovy_dependency(line: str, name: str, scope: str) -> None:
    assert names("build.gradle", f"dependencies {{\n    {line}\n}}\n") == {name: scope}


@pytest.mark.parametrize(
    ("line", "name", "scope"),
    [
        ('implementation("a:b:1")', "a/b", "runtime"),
        ('"customRuntimeOnly"("a:b:1")', "a/b", "runtime"),
        ('testImplementation(kotlin("test"))', "org.jetbrains.kotlin/kotlin-test", "test"),
        ('implementation(platform("a:b:1"))', "a/b", "constraint"),
        ('implementation(group = "a", name = "b", version = "1")', "a/b", "runtime"),
        ('implementation("a", "b", "1")', "a/b", "runtime"),
        ('implementation("a", "b") {\n        exclude("x", "y")\n    }', "a/b", "runtime"),
        ('add("implementation", "a:b:1")', "a/b", "runtime"),
        ('ksp("a:b:1")', "a/b", "build"),
        ('implementation("a:b") {\n        exclude(group = "x")\n    }', "a/b", "runtime"),
    ],
)
def test_a_kotlin_dependency(line: str, name: str, scope: str) -> None:
    assert names("build.gradle.kts", f"dependencies {{\n    {line}\n}}\n") == {name: scope}


def test_variables_properties_and_lists_are_put_in() -> None:
    text = """
ext { springVersion = '5.3' ; libs2 = [jdbc: "g:jdbc:$springVersion"] }
def group1 = 'org.one'
def many = ['m:one:1', 'm:two:1']
dependencies {
    implementation "$group1:a:${fromProperties}"
    implementation libs2.jdbc
    implementation many
}
"""
    found = declared("build.gradle", text, **{"gradle.properties": "fromProperties=9.1\n"})
    assert [(n, s) for n, _, s, _ in found] == [
        ("org.one/a", "9.1"), ("g/jdbc", "5.3"), ("m/one", "1"), ("m/two", "1"),
    ]  # fmt: skip


def test_test_suites_and_buildscript_tell_the_scope() -> None:
    text = """
buildscript { dependencies { classpath("p:q:1") } }
testing { suites { register("contract") { dependencies { implementation("a:b:1") } } } }
"""
    assert names("build.gradle.kts", text) == {"p/q": "build", "a/b": "test"}


def test_managed_versions_are_constraints() -> None:
    text = "dependencyManagement { imports { mavenBom 'a:bom:1' }\n dependencies { dependency 'c:d:1' } }"
    assert names("build.gradle", text) == {"a/bom": "constraint", "c/d": "constraint"}


def test_plugins_are_named_by_their_marker_artifact() -> None:
    text = (
        "plugins {\n id 'java'\n id 'org.springframework.boot' version '3.4.1'\n id 'x.y' apply false\n}\n"
        "apply plugin: 'io.ebean'"
    )
    assert declared("build.gradle", text) == [
        ("org.springframework.boot/org.springframework.boot.gradle.plugin", "build", "3.4.1", 3),
        ("io.ebean/io.ebean.gradle.plugin", "build", "", 6),
    ]
    assert packages({"build.gradle": text})[""].entry


CATALOG = """
[versions]
ktor = "3.0.3"
[libraries]
ktor-core = { module = "io.ktor:ktor-server-core", version.ref = "ktor" }
ktor_netty = { group = "io.ktor", name = "ktor-server-netty", version.ref = "ktor" }
flyway = "org.flywaydb:flyway-core:11.0"
# commented = "not:there:1"
[bundles]
ktor = ["ktor-core", "ktor_netty"]
[plugins]
boot = { id = "org.springframework.boot", version = "3.4.1" }
"""


def test_a_catalog_counts_only_where_a_build_refers_to_it() -> None:
    text = "plugins { alias(libs.plugins.boot) }\ndependencies {\n implementation(libs.bundles.ktor)\n}"
    seen = scan({"app/build.gradle.kts": text, "gradle/libs.versions.toml": CATALOG, "settings.gradle.kts": ""})
    used = {d.name: d.specifier for d in seen.dependencies if d.path == "app/build.gradle.kts"}
    assert used == {
        "org.springframework.boot/org.springframework.boot.gradle.plugin": "3.4.1",
        "io.ktor/ktor-server-core": "3.0.3",
        "io.ktor/ktor-server-netty": "3.0.3",
    }
    listed = {d.name: (d.scope, d.line) for d in seen.dependencies if d.path.endswith(".toml")}
    assert listed["org.flywaydb/flyway-core"] == ("constraint", 7)


def test_a_catalog_may_stand_in_the_settings_file() -> None:
    settings = 'dependencyResolutionManagement { versionCatalogs { create("deps") { library("web", "a:b:1") } } }'
    assert names("build.gradle", "dependencies { implementation deps.web }", **{"settings.gradle.kts": settings}) == {
        "a/b": "runtime"
    }


def test_a_convention_plugin_lends_its_dependencies_where_it_is_applied() -> None:
    convention = 'plugins { `java-library` }\ndependencies { implementation("a:b:1") }'
    text = '\nplugins { id("my.service") }\n'
    others = {"buildSrc/src/main/kotlin/my.service.gradle.kts": convention, "settings.gradle.kts": ""}
    assert ("a/b", "runtime", "1", 2) in declared("api/build.gradle.kts", text, **others)


def test_scripts_that_apply_each_other_end() -> None:
    loop = "apply from: 'other.gradle'\ndependencies { implementation 'a:b:1' }"
    assert "a/b" in names("build.gradle", "apply from: 'other.gradle'", **{"other.gradle": loop})


def test_constants_of_build_src_are_known() -> None:
    constants = 'object Deps { object Ktor { const val core = "io.ktor:core:${Versions.ktor}" } }'
    text = "dependencies { implementation(Deps.Ktor.core) }"
    assert names("build.gradle.kts", text, **{"buildSrc/src/main/kotlin/Deps.kt": constants}) == {
        "io.ktor/core": "runtime"
    }


def test_projects_are_members_and_used() -> None:
    found = packages(
        {
            "settings.gradle": "rootProject.name = 'shop'\ninclude ':core', ':web:api'\n"
            "project(':core').projectDir = file('libs/core')",
            "libs/core/build.gradle": "",
            "web/api/build.gradle": "dependencies { implementation project(':web:core') }",
            "web/core/build.gradle": "",
        }
    )  # fmt: skip
    assert found[""].members == ("libs/core", "web/api")
    assert found["web/api"].uses == ("web/core",)


def test_a_project_that_the_settings_move_is_used_in_its_folder() -> None:
    found = packages(
        {
            "shop/settings.gradle": "include ':web', ':core-tables'\n"
            "project(':core-tables').projectDir = file('store/tables')",
            "shop/web/build.gradle": "dependencies { implementation project(':core-tables') }",
            "shop/desk/build.gradle.kts": "dependencies { implementation(projects.coreTables) }",
            "shop/store/tables/build.gradle": "",
        }
    )  # fmt: skip
    assert found["shop/web"].uses == ("shop/store/tables",)
    assert found["shop/desk"].uses == ("shop/store/tables",)


def test_what_an_error_node_stands_for_without_leaves_is_read() -> None:
    lines = "".join(f"    implementation 'a:b{number}:1'\n" for number in range(40))
    text = (
        "dependencies {\n    spa project(path: ':a:b', configuration: 'c')\n"
        f'{lines}    for (p in q) {{\n        implementation project("$p")\n    }}\n}}\n'
        'task x {\n    def m = line =~ /"(.+)"/\n}\ntask y { doLast { println \'\' + "${z}" } }\n'
    )
    assert {f"a/b{number}" for number in range(40)} <= set(names("build.gradle", text))


def test_the_end_of_a_string_is_not_taken_for_the_beginning_of_one_over_many_lines() -> None:
    text = (
        'task made(type: org.harbour.gradle.made.task.MadeTaskOf) {\n    inputs.dir(one)\n    args(one, "-d", made)\n}\n'
        "dependencies {\n    implementation 'io.javalin:javalin:6.1.3'\n}\n"
        "x(\"y\")\ndescription = '''of\nmany lines'''\n"
    )
    assert names("build.gradle", text) == {"io.javalin/javalin": "runtime"}


def test_what_a_grammar_cannot_read_costs_only_itself() -> None:
    text = "dependencies {\n implementation 'a:b:1', {\n exclude module : 'x'\n }\n implementation 'c:d:1'\n}\n"
    assert names("build.gradle", text) == {"a/b": "runtime", "c/d": "runtime"}


def test_deep_nesting_is_bounded() -> None:
    assert scan({"build.gradle": "a {" * 5_000}).dependencies == []


@pytest.mark.parametrize(
    ("path", "text", "found"),
    [
        ("build.gradle", "flyway {\n  url = 'x'\n}\n", ["gradle.flyway"]),
        ("build.gradle.kts", 'flyway {\n  url = "x"\n}\n', ["gradle.flyway"]),
        ("build.gradle", "generator {\n  flyway {\n    url = 'x'\n  }\n}\n", []),
    ],
    ids=["groovy", "kotlin", "a block inside another"],
)
def test_the_block_that_configures_a_plugin_is_a_setting(path: str, text: str, found: list[str]) -> None:
    assert [fact.name for fact in scan({path: text}).facts if fact.kind == "setting"] == found
