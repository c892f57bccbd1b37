"""What is read of a pom.xml, and what a broken one costs."""

from __future__ import annotations

import pytest

from tests.plugins.jvm import declared, names, packages, scan

POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <groupId>org.shop</groupId>
  <artifactId>shop</artifactId>
  <version>1</version>
  {}
</project>
"""


def pom(inner: str) -> str:
    return POM.format(inner)


def dependency(group: str, artifact: str, more: str = "") -> str:
    return f"<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId>{more}</dependency>"


def test_a_dependency_has_name_scope_version_and_line() -> None:
    text = pom(
        f"<dependencies>\n    {dependency('io.vertx', 'vertx-web', '<version>4.5</version>')}\n  </dependencies>"
    )
    assert declared("pom.xml", text) == [("io.vertx/vertx-web", "runtime", "4.5", 6)]


@pytest.mark.parametrize(
    ("written", "scope"),
    [
        ("<scope>test</scope>", "test"),
        ("<scope>provided</scope>", "runtime"),
        ("<scope>runtime</scope>", "runtime"),
        ("<optional>true</optional>", "optional"),
    ],
)
def test_the_scope_is_maven_s(written: str, scope: str) -> None:
    assert names("pom.xml", pom(f"<dependencies>{dependency('a', 'b', written)}</dependencies>")) == {"a/b": scope}


def test_managed_versions_and_boms_are_no_use_but_tell_version_and_scope() -> None:
    managed = dependency("a", "b", "<version>2.1</version><scope>test</scope>")
    bom = dependency("c", "bom", "<version>3</version><type>pom</type><scope>import</scope>")
    text = pom(
        f"<dependencyManagement><dependencies>{managed}{bom}</dependencies></dependencyManagement>"
        f"<dependencies>{dependency('a', 'b')}</dependencies>"
    )
    assert {(name, scope, version) for name, scope, version, _ in declared("pom.xml", text)} == {
        ("a/b", "constraint", "2.1"), ("c/bom", "constraint", "3"), ("a/b", "test", "2.1"),
    }  # fmt: skip


def test_exclusions_are_the_opposite_of_a_dependency() -> None:
    excluded = "<exclusions><exclusion><groupId>x</groupId><artifactId>y</artifactId></exclusion></exclusions>"
    assert names("pom.xml", pom(f"<dependencies>{dependency('a', 'b', excluded)}</dependencies>")) == {"a/b": "runtime"}


def test_properties_come_from_parents_inside_the_repository() -> None:
    parent = pom("<properties><g>io.micronaut</g><v>4.${minor}</v><minor>7</minor></properties>")
    child = (
        "<project><parent><groupId>org.shop</groupId><artifactId>shop</artifactId><version>1</version></parent>"
        f"<artifactId>web</artifactId><dependencies>{dependency('${g}', 'http', '<version>${v}</version>')}"
        "</dependencies></project>"
    )
    found = declared("web/pom.xml", child, **{"pom.xml": parent})
    assert ("io.micronaut/http", "runtime", "4.7", 1) in found


def test_a_property_that_refers_to_itself_ends() -> None:
    inner = dependency("a", "b", "<version>${v}</version>")
    text = pom(f"<properties><v>${{v}}</v></properties><dependencies>{inner}</dependencies>")
    assert names("pom.xml", text) == {"a/b": "runtime"}


def test_a_parent_outside_of_the_root_is_not_read() -> None:
    text = pom(
        "<parent><groupId>x</groupId><artifactId>y</artifactId><relativePath>../../pom.xml</relativePath></parent>"
    )
    assert names("pom.xml", text) == {"x/y": "constraint"}


def test_profiles_are_optional_unless_active_by_default() -> None:
    profile = "<profile>{}<dependencies>{}</dependencies></profile>"
    active = "<activation><activeByDefault>true</activeByDefault></activation>"
    text = pom(
        f"<profiles>{profile.format('', dependency('a', 'b'))}{profile.format(active, dependency('c', 'd'))}</profiles>"
    )
    assert names("pom.xml", text) == {"a/b": "optional", "c/d": "runtime"}


def test_plugins_are_build_dependencies_and_make_an_entry() -> None:
    plugin = (
        "<plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId></plugin>"
    )
    text = pom(f"<build><plugins>{plugin}</plugins></build>")
    assert names("pom.xml", text) == {"org.springframework.boot/spring-boot-maven-plugin": "build"}
    package = packages({"pom.xml": text})[""]
    assert package.entry and ("run", "mvn spring-boot:run") in [(n, c) for n, c, _ in package.scripts]


def test_modules_are_members_and_local_artifacts_are_used() -> None:
    root = pom("<modules><module>core</module><module>web</module></modules>")
    core = "<project><groupId>org.shop</groupId><artifactId>shop-core</artifactId></project>"
    web = core.replace("shop-core", "web").replace(
        "</project>", f"<dependencies>{dependency('org.shop', 'shop-core')}</dependencies></project>"
    )
    found = packages({"pom.xml": root, "core/pom.xml": core, "web/pom.xml": web})
    assert found[""].members == ("core", "web")
    assert found["web"].uses == ("core",)


@pytest.mark.parametrize(
    "text", ["", "<project>\n<dependencies>\n<dependency>", b"\xff\xfe\x00", "<html/>", "[dependencies]"]
)
def test_a_broken_pom_is_a_warning_with_its_path(text: str | bytes) -> None:
    seen = scan({"pom.xml": text})
    assert [w.path for w in seen.warnings] == ["pom.xml"]
    assert not seen.dependencies


def test_wrong_things_inside_cost_nothing() -> None:
    text = pom(
        "<dependencies>7<dependency/><dependency><groupId/></dependency><other/></dependencies><modules>3</modules>"
    )
    assert scan({"pom.xml": text}).warnings == []


@pytest.mark.parametrize(("skip", "private"), [("true", True), ("false", False), ("${held}", False)])
def test_a_parent_may_say_that_nothing_is_published(skip: str, private: bool) -> None:
    child = "<project><parent><artifactId>shop</artifactId></parent><artifactId>api</artifactId></project>"
    parent = pom(f"<properties><maven.deploy.skip>{skip}</maven.deploy.skip></properties>")
    found = packages({"pom.xml": parent, "api/pom.xml": child})
    assert [package.private for package in found.values()] == [private, private]


TRIED = """<licenses/><developers/><scm/><build><plugins><plugin><groupId>org.springframework.boot</groupId>
<artifactId>spring-boot-maven-plugin</artifactId><configuration><mainClass>org.sieves.Shelves</mainClass></configuration>
</plugin></plugins></build>"""


@pytest.mark.parametrize(
    ("said", "at", "entry", "kind"),
    [
        (TRIED, "src/test/java/org/sieves/Shelves.java", False, "library"),
        (TRIED, "src/main/java/org/sieves/Shelves.java", True, None),
        (TRIED.replace("<scm/>", ""), "src/test/java/org/sieves/Shelves.java", True, None),
    ],
    ids=["a class of the tests", "a class of its own", "nothing is published"],
)
def test_a_published_pom_whose_plugins_start_only_tests_is_no_program(
    said: str, at: str, entry: bool, kind: str | None
) -> None:
    package = packages({"pom.xml": pom(said), at: "class Shelves {}"})[""]
    assert (package.entry, package.kind) == (entry, kind)
