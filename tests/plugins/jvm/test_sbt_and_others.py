"""sbt, Mill, Ivy and the descriptors of web applications."""

from __future__ import annotations

import pytest

from tests.plugins.jvm import declared, names, packages, scan


def test_modules_have_scope_and_version_and_exclusions_are_none() -> None:
    text = """
val slickV = "3.5.2"
libraryDependencies ++= Seq(
  "com.typesafe.slick" %% "slick" % slickV,
  "org.scalatest" %% "scalatest" % "3.2" % Test,
  ("a" % "b" % "1").exclude("x", "y"),
  "c" % "d" % "1" excludeAll ExclusionRule("z")
)
"""
    assert declared("build.sbt", text) == [
        ("com.typesafe.slick/slick", "runtime", "3.5.2", 4),
        ("org.scalatest/scalatest", "test", "3.2", 5),
        ("a/b", "runtime", "1", 6),
        ("c/d", "runtime", "1", 7),
    ]


def test_a_version_that_sbt_computes_is_unknown() -> None:
    text = 'val tides = info.BuildInfo.version\nlibraryDependencies += "org.tides" %% "tides" % tides % Test'
    assert declared("build.sbt", text) == [("org.tides/tides", "test", "", 2)]


def test_values_come_from_the_project_folder() -> None:
    others = {"project/Versions.scala": 'object Versions { val http4s = "0.23" }'}
    text = 'libraryDependencies += "org.http4s" %% "http4s-dsl" % Versions.http4s'
    assert declared("build.sbt", text, **others) == [("org.http4s/http4s-dsl", "runtime", "0.23", 1)]


def test_play_s_modules_are_bare_names() -> None:
    text = 'val a = (project in file(".")).enablePlugins(PlayScala)\nlibraryDependencies ++= Seq(guice, evolutions)'
    assert set(names("build.sbt", text)) == {
        "org.playframework/play", "org.playframework/play-guice", "org.playframework/play-jdbc-evolutions",
    }  # fmt: skip


def test_plugins_and_overrides_are_no_runtime() -> None:
    assert names("project/plugins.sbt", 'addSbtPlugin("a" % "b" % "1")') == {"a/b": "build"}
    assert names("build.sbt", 'dependencyOverrides += "a" % "b" % "1"') == {"a/b": "constraint"}


def test_each_project_is_a_component() -> None:
    text = """
lazy val core = project.in(file("modules/core")).settings(x)
lazy val api = helper("api", 9000).dependsOn(core % "compile->compile")
lazy val root = (project in file(".")).aggregate(core, api)
"""
    found = packages({"build.sbt": text, "modules/core/A.scala": "", "api/A.scala": ""})
    assert set(found) == {"", "modules/core", "api"}
    assert found["api"].uses == ("modules/core",)
    assert found[""].members == ("modules/core", "api")


def test_a_function_of_the_build_that_makes_projects_is_given_their_folder() -> None:
    text = """
def service(project: Project, folder: String, about: String) = project.in(new File(folder)).enablePlugins(JavaAppPackaging)
def module(project: Project, folder: String) = project.in(new File(folder))
lazy val bags = service(project, folder = "apps/bags", about = "Bags")
lazy val tags = module(project, "libs/tags")
"""
    found = packages({"build.sbt": text, "apps/bags/A.scala": "", "libs/tags/A.scala": ""})
    assert {p.folder: p.entry for p in found.values()} == {"": False, "apps/bags": True, "libs/tags": False}


def test_a_project_of_which_an_image_is_built_is_deployed() -> None:
    text = """
lazy val core = project in file("core")
lazy val runner = (project in file("runner")).dependsOn(core).enablePlugins(sbtdocker.DockerPlugin)
"""
    seen = scan({"build.sbt": text, "core/A.scala": "", "runner/A.scala": ""})
    assert [(f.value, f.line) for f in seen.deployments if f.kind == "built"] == [("runner", 3)]


def test_mill_and_ivy() -> None:
    mill = 'object app extends M { def ivyDeps = Agg(ivy"a::b:1")\n object test extends T { def d = ivy"c:d:1" } }'
    assert names("build.mill", mill) == {"a/b": "runtime", "c/d": "test"}
    ivy = '<ivy-module><dependencies><dependency org="a" name="b" rev="1" conf="test->x"/></dependencies></ivy-module>'
    assert names("ivy.xml", ivy) == {"a/b": "test"}


def test_a_bean_is_a_constructor_call_of_its_class() -> None:
    seen = scan(
        {
            "WebContent/WEB-INF/web.xml": "<web-app><s><servlet-class>org.x.Servlet</servlet-class></s></web-app>",
            "src/applicationContext.xml": '<beans><bean id="db" class="org.x.Source"/><bean class="${v}"/></beans>',
        }
    )  # fmt: skip
    assert {(f.kind, f.name, f.symbol) for f in seen.facts} == {
        ("call", "org.x.Servlet", ""),
        ("call", "org.x.Source", "db"),
    }


def test_what_is_published_for_play_applications_is_installed_in_them() -> None:
    text = """
val released = Seq(pomExtra := <url>https://lamps.example</url>)
val held = Seq(publish := { })
val plugin = project.settings(released, libraryDependencies += "org.playframework" %% "play" % "3.0" % Provided)
val inner = project.settings(libraryDependencies += "org.playframework" %% "play" % "3.0" % Provided)
val models = project.settings(released, libraryDependencies += "org.playframework" %% "play" % "3.0")
val app = project.enablePlugins(PlayScala).settings(held, Test / publishArtifact := false).dependsOn(plugin)
"""
    files: dict[str, str | bytes] = {f"{name}/A.scala": "object A" for name in ("plugin", "inner", "models", "app")}
    found = packages({"build.sbt": text, **files, "app/conf/routes": "GET / Lamps.lit"})
    assert [name for name, package in found.items() if package.extension] == ["plugin"]
    assert [name for name, package in found.items() if package.kind == "library"] == ["plugin"]
    assert [name for name, package in found.items() if package.private] == ["app"]


@pytest.mark.parametrize("conf", ["", "routes", "application.conf"])
def test_a_project_with_the_plugin_of_play_is_an_application_by_its_routes_or_settings(conf: str) -> None:
    text = 'val lamps = project.in(file("lamps")).enablePlugins(PlayScala)\n'
    held = (
        {f"lamps/conf/{conf}": "lit = true"}
        if conf
        else {"lamps/conf/application.conf": " \n", "lamps/conf/lamps.routes": "x"}
    )
    found = packages({"build.sbt": text, "lamps/app/A.scala": "object A", **held})["lamps"]
    assert (found.entry, found.kind) == ((True, None) if conf else (False, "library"))


def test_settings_of_the_whole_build_publish_what_does_not_say_otherwise() -> None:
    text = """
ThisBuild / developers := List(Developer("a", "A", "", url("https://a.example")))
val play = "com.typesafe.play" %% "play" % "2.9" % "provided"
val one = project.settings(libraryDependencies += play)
val two = project.settings(libraryDependencies += play, publish / skip := true)
"""
    found = packages({"build.sbt": text, "one/A.scala": "object A", "two/A.scala": "object A"})
    assert [name for name, package in found.items() if package.extension] == ["one"]


def test_a_build_before_sbt_1_may_be_an_object() -> None:
    text = """
object Gates extends Build {
  lazy val core = Project("core", base = file("module")).settings(pomExtra := contacts)
  lazy val sample = Project("sample", file("sample")).dependsOn(core)
}
"""
    files: dict[str, str | bytes] = {"project/Build.scala": text, "module/A.scala": "", "sample/B.scala": ""}
    found = packages(files)
    assert list(found) == ["", "module", "sample"]
    assert (found["module"].name, found["sample"].uses) == ("core", ("module",))
    assert not packages({"project/Versions.scala": 'object Versions { val play = "2.9" }'})
    assert list(packages({"build.sbt": "", **files})) == [""]
