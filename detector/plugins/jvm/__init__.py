"""JVM plugin: Java, Kotlin, Scala and Groovy.

Reads the manifests of Maven, Gradle, sbt, Mill and Ivy, web.xml and bean files, and extracts facts from source.
"""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin

JAVA = """
(class_declaration name: (_) @name superclass: (_)? @base interfaces: (_)? @base) @of
(interface_declaration name: (_) @name (extends_interfaces)? @base) @of
(enum_declaration name: (_) @name interfaces: (_)? @base) @of
(record_declaration name: (_) @name interfaces: (_)? @base) @of
(annotation_type_declaration name: (_) @name) @of
(package_declaration (_) @space) @aside
[(import_declaration) (line_comment) (block_comment)] @aside
"""
"""Query for what a Java file defines that others name; see ``Language.defines``."""
KOTLIN = """
(class_declaration name: (_) @name (delegation_specifiers)? @base) @of
(object_declaration name: (_) @name (delegation_specifiers)? @base) @of
(source_file (function_declaration name: (_) @name) @of)
(source_file (property_declaration (variable_declaration (identifier) @name)) @of)
(type_alias type: (_) @name) @of
(package_header (_) @space) @aside
[(import) (line_comment) (block_comment)] @aside
"""
"""The same query for Kotlin."""
SCALA = """
(class_definition name: (_) @name extend: (_)? @base) @of
(object_definition name: (_) @name extend: (_)? @base) @of
(trait_definition name: (_) @name extend: (_)? @base) @of
(enum_definition name: (_) @name) @of
(compilation_unit (function_definition name: (_) @name) @of)
(compilation_unit (val_definition pattern: (identifier) @name) @of)
(package_object body: (template_body (function_definition name: (_) @name) @of))
(package_object body: (template_body (val_definition pattern: (identifier) @name) @of))
(type_definition name: (_) @name) @of
(package_clause name: (_) @space @aside)
[(import_declaration) (comment) (block_comment)] @aside
"""
"""The same query for Scala."""
BESIDE = (".xml", ".properties", ".yml", ".yaml", ".conf", ".factories", ".imports", ".jsp")
"""Suffixes of other files that name classes; see ``Language.beside``."""
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
            key_of=at("names.key_of"), exports=False, defines=JAVA, beside=BESIDE,
        ),
        Language(
            "kotlin",
            (".kt", ".kts"),
            at("kotlin.grammar"),
            at("kotlin.read"),
            key_of=at("names.key_of"), exports=False, defines=KOTLIN, beside=BESIDE,
        ),
        Language(
            "scala",
            (".scala", ".sc"),
            at("scala.grammar"),
            at("scala.read"),
            key_of=at("names.scala_key_of"), exports=False, defines=SCALA, beside=BESIDE,
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
