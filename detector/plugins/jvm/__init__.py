"""Java, Kotlin, Scala and Groovy: manifests of Maven, Gradle, sbt, Mill and Ivy; source facts; web.xml, bean files."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.later import within

at = within(__name__)
PLUGIN = Plugin(
    name="jvm",
    readers=(
        FileReader(("pom.xml",), at("maven.read_pom")),
        FileReader(("*.gradle", "*.gradle.kts"), at("gradle.read_build"), program=True),
        FileReader(("settings.gradle", "settings.gradle.kts"), at("gradle_settings.read_settings"), program=True),
        FileReader(("*.versions.toml",), at("catalog.read_catalog")),
        FileReader(("build.sbt", "**/project/*.scala", "**/project/*.sbt"), at("sbt.read"), program=True),
        FileReader(("build.sc", "build.mill", "*.mill"), at("mill.read"), program=True),
        FileReader(("**/grails-app/conf/*.groovy",), at("grails.read_config"), program=True),
        FileReader(("ivy.xml",), at("ant.read_ivy")),
        FileReader(("**/WEB-INF/web.xml",), at("ant.read_descriptor")),
        FileReader(
            (
                "applicationContext*.xml",
                "*-servlet.xml",
                "*Context.xml",
                "*-context.xml",
                "spring-*.xml",
                "beans.xml",
            ),
            at("ant.read_descriptor"),
        ),
    ),
    languages=(
        Language(
            "java",
            (".java",),
            at("java.grammar"),
            at("java.read"),
            key_of=at("names.key_of"), exports=False,
        ),
        Language(
            "kotlin",
            (".kt", ".kts"),
            at("kotlin.grammar"),
            at("kotlin.read"),
            key_of=at("names.key_of"), exports=False,
        ),
        Language(
            "scala",
            (".scala", ".sc"),
            at("scala.grammar"),
            at("scala.read"),
            key_of=at("names.scala_key_of"), exports=False,
        ),
        Language(
            "groovy",
            (".groovy",),
            at("java.groovy_grammar"),
            at("java.read_groovy"),
            key_of=at("names.key_of"), exports=False,
        ),
    ),
)  # fmt: skip
