"""Java, Kotlin, Scala and Groovy: manifests of Maven, Gradle, sbt, Mill and Ivy; source facts; web.xml, bean files."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.jvm import (
    ant,
    catalog,
    gradle,
    gradle_settings,
    java,
    kotlin,
    maven,
    mill,
    sbt,
    scala,
)
from detector.plugins.jvm.names import key_of, scala_key_of

PLUGIN = Plugin(
    name="jvm",
    readers=(
        FileReader(("pom.xml",), maven.read_pom),
        FileReader(("*.gradle", "*.gradle.kts"), gradle.read_build),
        FileReader(("settings.gradle", "settings.gradle.kts"), gradle_settings.read_settings),
        FileReader(("*.versions.toml",), catalog.read_catalog),
        FileReader(("build.sbt", "**/project/*.scala", "**/project/*.sbt"), sbt.read),
        FileReader(("build.sc", "build.mill", "*.mill"), mill.read),
        FileReader(("ivy.xml",), ant.read_ivy),
        FileReader(("**/WEB-INF/web.xml",), ant.read_descriptor),
        FileReader(
            (
                "applicationContext*.xml",
                "*-servlet.xml",
                "*Context.xml",
                "*-context.xml",
                "spring-*.xml",
                "beans.xml",
            ),
            ant.read_descriptor,
        ),
    ),
    languages=(
        Language("java", (".java",), java.grammar, java.read, key_of=key_of),
        Language("kotlin", (".kt", ".kts"), kotlin.grammar, kotlin.read, key_of=key_of),
        Language("scala", (".scala", ".sc"), scala.grammar, scala.read, key_of=scala_key_of),
        Language("groovy", (".groovy",), java.groovy_grammar, java.read_groovy, key_of=key_of),
    ),
)
