"""Facts of Java, Kotlin, Scala and Groovy: names are resolved as far as the file itself tells."""

from __future__ import annotations

import pytest

from tests.plugins.jvm import facts, found


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("JdbcTemplate jdbc; void m() { jdbc.query(\"x\"); }", "org.s.JdbcTemplate.query"),
        ("JdbcTemplate jdbc; void m() { this.jdbc.query(\"x\"); }", "org.s.JdbcTemplate.query"),
        ("void m(JdbcTemplate jdbc) { jdbc.query(\"x\"); }", "org.s.JdbcTemplate.query"),
        ("void m() { var jdbc = new JdbcTemplate(); jdbc.query(\"x\"); }", "org.s.JdbcTemplate.query"),
        ("void m() { JdbcTemplate.create().with(1).query(\"x\"); }", "org.s.JdbcTemplate.query"),
        ("Object t = new JdbcTemplate();", "org.s.JdbcTemplate"),
        ("void m() { helper(1); }", "org.f.Functions.helper"),
        ("void m() { star(1); }", "org.w.Star.star"),
        ("void m() { org.q.Full.call(1); }", "org.q.Full.call"),
        ("void m() { inherited(1); }", "org.b.Base.inherited"),
        ("void m() { new Wild(); }", "org.p.Wild"),
    ],
)  # fmt: skip
def test_a_java_call_is_resolved(body: str, name: str) -> None:
    text = f"""package com.acme;
import org.s.JdbcTemplate;
import org.b.Base;
import org.p.*;
import static org.f.Functions.helper;
import static org.w.Star.*;
class A extends Base {{ {body} }}
"""
    assert name in found(text, ".java", "call")


def test_a_call_on_something_unknown_is_no_fact() -> None:
    assert found('class A { void m(Object o) { x.y(1); map().get("a"); } }', ".java", "call") == set()


def test_java_annotations_have_symbol_and_first_text() -> None:
    text = """import org.w.*;
@RequestMapping(method = GET, path = {"/orders", "/o"})
class Orders { @Get("/x") void all(@Valid Order o) {} @Column(name = "c") String field; }
"""
    listed = [(f.name, f.value, f.symbol, f.line) for f in facts(text) if f.kind == "annotation"]
    assert listed == [
        ("RequestMapping", "/orders", "Orders", 2), ("Get", "/x", "all", 3), ("Valid", "", "o", 3),
        ("Column", "c", "field", 3),
    ]  # fmt: skip
    assert "org.w.RequestMapping" in found(text, ".java", "annotation")


def test_what_passes_a_check_on_to_a_string_checks_nothing() -> None:
    text = """import jakarta.validation.Valid;
class Orders { @Valid Owner owner; @Valid String note; void add(@Valid Order o, @Valid final String name, @Size(max = 3) String code) {} }
"""
    listed = [(f.name, f.symbol) for f in facts(text) if f.kind == "annotation"]
    assert listed == [("jakarta.validation.Valid", "owner"), ("jakarta.validation.Valid", "o"), ("Size", "code")]


def test_supertypes_lose_their_arguments() -> None:
    text = "import a.Repo;\nimport b.*;\ninterface R extends Repo<X, Long>, Other<Y> {}\nrecord P() implements c.D {}"
    assert {"a.Repo", "b.Other", "c.D"} <= found(text, ".java", "base")


def test_an_import_that_names_the_class_rules_out_wildcards() -> None:
    text = "import com.acme.Entity;\nimport jakarta.persistence.*;\n@Entity class A {}"
    assert found(text, ".java", "annotation") == {"com.acme.Entity"}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("import io.ktor.server.routing.*\nfun r() { get(\"/x\") { } }", "call", "io.ktor.server.routing.get"),
        ("import a.b as c\nfun r() { c(1) }", "call", "a.b"),
        ("import a.Foo\nfun r() { Foo(1) }", "call", "a.Foo"),
        ("import a.Foo\nval f = Foo.create { }\nfun r() { f.start(1) }", "call", "a.Foo.start"),
        ("import a.Foo\nclass B(private val f: Foo?) { fun r() { f.start(1) } }", "call", "a.Foo.start"),
        ("import a.install\nfun r() { app.install { } }", "call", "a.install"),
        ("import a.run\nfun main() { run<App>(x) }", "call", "a.run"),
        ("import a.Foo\nval f = Foo<Bar> { x }", "call", "a.Foo"),
        ("import a.*\nfun r() {\n val f = b()\n get(\"/x\") { 1 }\n get(\"/y\") { 2 }\n}", "call", "get"),
        ("import a.Table\nobject Users : Table(\"users\") {\n}", "base", "a.Table"),
        ("import a.Log\nclass B {\n companion object : Log() {\n }\n}", "base", "a.Log"),
        ("import a.NotNull\nclass B(@field:NotNull val x: Int)", "annotation", "a.NotNull"),
    ],
)  # fmt: skip
def test_kotlin(text: str, kind: str, name: str) -> None:
    assert name in found(text, ".kt", kind)


def test_a_kotlin_call_with_a_lambda_is_one_call() -> None:
    text = 'import a.*\nfun r() { get("/x") { } }'
    assert [(f.name, f.value) for f in facts(text, ".kt") if f.kind == "call"] == [("get", "/x")]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("import a.b.{C, D => E, _}\nclass X extends E with C", "base", "a.b.D"),
        ("import a.b.{C, D => E, _}\nclass X extends F", "base", "a.b.F"),
        ("import a.b\nimport b.c.D\nclass X extends D", "base", "a.b.c.D"),
        ("import a.b.*\nclass X extends C[Y](z)", "base", "a.b.C"),
        ("import a.Directives\nclass X extends Directives { val r = path(\"x\") { y } }", "call", "a.Directives.path"),
        ("import a.implicits._\nobject X { val q = sql\"select $y\" }", "call", "a.implicits.sql"),
        ("import a.Http\nobject X { Http().bind(1) }", "call", "a.Http.bind"),
        ("import a.Builder\nobject X { val s = Builder.default[IO].withPort(1).build }", "call", "a.Builder.withPort"),
        ("import a.Ctx\nobject X { val c = new Ctx(1) }", "call", "a.Ctx"),
        ("import a.Db\nclass X(db: Db[IO]) { db.run(1) }", "call", "a.Db.run"),
        ("import a.Singleton\n@Singleton class X", "annotation", "a.Singleton"),
    ],
)  # fmt: skip
def test_scala(text: str, kind: str, name: str) -> None:
    assert name in found(text, ".scala", kind)


def test_a_getter_of_kotlin_is_no_call() -> None:
    text = 'import a.*\nval x: Int\n    get() = 1\nfun r() {\n val f = b()\n get("/x") { 1 }\n}'
    assert [(f.name, f.line) for f in facts(text, ".kt") if f.value == "/x"] == [("get", 6)]


def test_the_default_settings_that_a_program_writes_hold_its_connection() -> None:
    text = 'object C {\n val d = """db {\n  |# url = "jdbc:mysql://h/d"\n  |  url = "jdbc:h2:${Home}"\n  |}"""\n}'
    assert [(f.name, f.line) for f in facts(text, ".scala") if f.kind == "url"] == [("jdbc:h2", 4)]


def test_groovy_classes_are_read_as_java() -> None:
    text = "import a.Controller\nimport a.Base\n@Controller('/x')\nclass X extends Base {\n def m() { new Base() }\n}\n"
    assert {"a.Controller"} <= found(text, ".groovy", "annotation")
    assert {"a.Base"} <= found(text, ".groovy", "base")


def test_connections_are_stated_by_scheme_and_no_value_of_what_is_named_like_a_secret() -> None:
    text = """import a.Cfg;
class X { void m(Cfg c) {
  c.setUrl("jdbc:postgresql://db/shop"); c.setPassword("hunter2"); c.check("jdbc:mysql:");
} }
"""
    listed = facts(text)
    assert [f.name for f in listed if f.kind == "url"] == ["jdbc:postgresql"]
    assert not any("hunter2" in f.value for f in listed)


@pytest.mark.parametrize("suffix", [".java", ".kt"])
def test_what_the_client_of_another_service_carries_is_no_fact(suffix: str) -> None:
    text = """package com.acme
import org.springframework.cloud.openfeign.FeignClient
import org.w.GetMapping
@GetMapping("/here") interface Other { }
@FeignClient(name = "rates") interface Rates { @GetMapping("/rates") %s }
""" % ("fun all(): String" if suffix == ".kt" else "String all();")
    text = text if suffix == ".kt" else text.replace("acme\n", "acme;\n").replace("FeignClient\n", "FeignClient;\n")
    text = text if suffix == ".kt" else text.replace("w.GetMapping\n", "w.GetMapping;\n")
    assert [(f.name, f.value) for f in facts(text, suffix) if f.kind == "annotation"] == [("org.w.GetMapping", "/here")]
