"""Names in Go source are resolved through imports, declared types and what made a variable."""

from __future__ import annotations

import pytest

from detector.observations import Fact
from detector.plugins.go import PLUGIN
from detector.plugins.go.tags import tags_of
from tests.plugins import seen

GIN = "github.com/gin-gonic/gin"


def facts(text: str, path: str = "internal/api/api.go", words: frozenset[str] | None = None) -> list[Fact]:
    """All facts of a file."""
    return seen.facts(PLUGIN, text, path, words)


def names(text: str, kind: str) -> list[str]:
    """The names of the facts of one kind."""
    return [f.name for f in facts(text) if f.kind == kind]


def calls(body: str, imported: str = f'"{GIN}"', top: str = "") -> list[str]:
    """The calls of a function body."""
    return names(f"package api\nimport {imported}\n{top}\nfunc run() {{\n{body}\n}}", "call")


def test_imports_are_named_without_their_major_version() -> None:
    text = 'package a\nimport (\n\t_ "github.com/lib/pq"\n\tchi "github.com/go-chi/chi/v5"\n)'
    assert names(text, "import") == ["github.com/lib/pq", "github.com/go-chi/chi"]


@pytest.mark.parametrize("imported", [f'"{GIN}"', f'gin "{GIN}"'])
def test_a_call_is_named_by_its_package(imported: str) -> None:
    assert calls("gin.Default()", imported) == [f"{GIN}.Default"]


def test_an_alias_stands_for_its_package() -> None:
    assert calls("web.Default()", f'web "{GIN}"') == [f"{GIN}.Default"]


def test_a_name_that_is_written_out_wins_over_a_guessed_one() -> None:
    imported = '(\n"github.com/acme/go-redis"\nredis "github.com/redis/go-redis/v9"\n)'
    assert calls("redis.NewClient(nil)", imported) == ["github.com/redis/go-redis.NewClient"]


def test_a_variable_stands_for_what_made_it() -> None:
    assert calls('r := gin.New()\nr.GET("/x", nil)') == [f"{GIN}.New", f"{GIN}.New.GET"]


def test_what_a_method_gives_stands_for_its_receiver() -> None:
    body = 'r := gin.New()\nv1 := r.Group("/v1")\nv1.GET("/x", nil)'
    assert calls(body)[-1] == f"{GIN}.New.GET"
    assert f"{GIN}.New.POST" in calls('gin.New().Group("/v1").POST("/x", nil)')


def test_the_first_of_several_results_is_what_a_variable_holds() -> None:
    assert calls("db, err := gorm.Open(d)\ndb.Find(&x)", '"gorm.io/gorm"')[-1] == "gorm.io/gorm.Open.Find"


@pytest.mark.parametrize(
    "text",
    [
        "func h(c *gin.Context) { c.JSON(200, nil) }",
        "func h(x any) { c := x.(*gin.Context); c.JSON(200, nil) }",
        "func h() { var c *gin.Context; c.JSON(200, nil) }",
        "func h() { c := &gin.Context{}; c.JSON(200, nil) }",
        "func h() { c := new(gin.Context); c.JSON(200, nil) }",
        "func h() { f := func(c *gin.Context) { c.JSON(200, nil) }; f(nil) }",
        "type S struct { c *gin.Context }\nfunc (s *S) h() { s.c.JSON(200, nil) }",
        "type S struct { *gin.Context }\nfunc (s S) h() { s.Context.JSON(200, nil) }",
        "var c *gin.Context\nfunc h() { c.JSON(200, nil) }",
        "func get() *gin.Context { return nil }\nfunc h() { c := get(); c.JSON(200, nil) }",
        "func get() (*gin.Context, error) { return nil, nil }\nfunc h() { get().JSON(200, nil) }",
        "type S struct{}\nfunc (s *S) c() *gin.Context { return nil }\nfunc (s *S) h() { s.c().JSON(200, nil) }",
    ],
)
def test_a_declared_type_gives_methods_their_names(text: str) -> None:
    assert f"{GIN}.Context.JSON" in names(f'package a\nimport "{GIN}"\n{text}', "call")


def test_a_field_that_is_assigned_stands_for_it_in_every_method() -> None:
    top = "type S struct { r any }\nfunc (s *S) a() { s.r = gin.New() }\nfunc (s *S) b() { s.r.GET(x) }"
    assert f"{GIN}.New.GET" in calls("", top=top)


def test_a_parameter_hides_a_package_and_lasts_no_longer_than_its_function() -> None:
    text = f'package a\nimport "{GIN}"\nfunc a(gin *Other) {{ gin.Default() }}\nfunc b() {{ gin.Default() }}'
    assert names(text, "call") == ["internal/api.Other.Default", f"{GIN}.Default"]


def test_an_unknown_receiver_leaves_a_dot() -> None:
    assert calls("unknown.GET(x)") == [".GET"]


def test_methods_of_unknown_receivers_are_left_out_where_no_rule_asks_for_them() -> None:
    text = "package a\nfunc a() { x.GET(1); x.AutoMigrate(2) }"
    assert [f.name for f in facts(text, words=frozenset({"AutoMigrate"}))] == [".AutoMigrate"]


def test_builtins_and_own_functions_are_no_facts() -> None:
    assert calls("x := make([]int, len(y))\nhelper(x)\nstring(x)") == []


def test_a_package_imported_with_a_dot_is_a_scope() -> None:
    found = [f for f in facts('package a\nimport . "entgo.io/ent"\ntype U struct { Schema }') if f.kind == "base"]
    assert [(f.name, f.symbol) for f in found] == [("internal/api.Schema", "U")]
    call = [f for f in facts('package a\nimport . "x.org/y"\nfunc a() { Do("z") }') if f.kind == "call"]
    assert [(f.name, f.scopes, f.value) for f in call] == [("Do", ("x.org/y.",), "z")]


def test_a_generic_call_is_named_like_any_other() -> None:
    assert calls("x := lib.New[User](db)\nx.Find()", '"example.com/lib"') == [
        "example.com/lib.New",
        "example.com/lib.New.Find",
    ]


def test_a_value_of_another_package_is_a_call_of_its_type() -> None:
    assert "net/http.Server" in calls('s := &http.Server{Addr: ":80"}\ns.Serve(l)', '"net/http"')


def test_embedded_structs_are_bases() -> None:
    text = 'package a\nimport "gorm.io/gorm"\ntype User struct {\n\tgorm.Model\n\t*Person\n\tName string\n}'
    found = [(f.name, f.symbol, f.line) for f in facts(text) if f.kind == "base"]
    assert found == [("gorm.io/gorm.Model", "User", 4), ("internal/api.Person", "User", 5)]


def test_tags_are_facts_but_for_mere_encodings() -> None:
    text = 'package a\ntype In struct {\n\tMail string `json:"mail" validate:"required,email" gorm:"size:9"`\n}'
    found = [(f.name, f.value, f.symbol, f.line) for f in facts(text) if f.kind == "tag"]
    assert found == [("validate", "required,email", "In", 3), ("gorm", "size:9", "In", 3)]


@pytest.mark.parametrize(
    ("tag", "pairs"),
    [
        ('a:"1" b:"x \\"y\\""', [("a", "1"), ("b", 'x "y"')]),
        ("required", []),
        ('a:"1', []),
        ('a b:"1"', []),
        ("", []),
    ],
)
def test_a_tag_that_keeps_to_no_convention_ends_the_reading(tag: str, pairs: list[tuple[str, str]]) -> None:
    assert list(tags_of(tag)) == pairs


def test_the_first_text_among_the_arguments_is_the_value() -> None:
    found = [f.value for f in facts('package a\nimport "x.org/y"\nfunc a() { y.Open(ctx, `postgres`, "other") }')]
    assert found[-1] == "postgres"


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ('base + "/tides"', "/tides"),
        ('"POST " + base + `/tides`', "POST /tides"),
        ('base + path, "other"', "other"),
        ("+".join(["x"] * 50) + '+"/tides"', "/tides"),
    ],
)
def test_of_a_sum_the_texts_in_it_are_the_value(argument: str, value: str) -> None:
    found = [f.value for f in facts(f'package a\nimport "x.org/y"\nfunc a() {{ y.Open({argument}) }}')]
    assert found[-1] == value


def test_exports_tell_other_files_what_a_package_holds() -> None:
    text = 'package db\nimport "gorm.io/gorm"\nvar DB *gorm.DB\nvar n = 3\ntype S struct { db *gorm.DB; n int }\n'
    text += "func Open() (*gorm.DB, error) { return nil, nil }"
    found = {(f.name, f.value) for f in facts(text, "internal/db/db.go") if f.kind == "export"}
    assert found == {
        ("internal/db.DB", "gorm.io/gorm.DB"),
        ("internal/db.S.db", "gorm.io/gorm.DB"),
        ("internal/db.Open", "gorm.io/gorm.DB"),
    }


def test_a_variable_may_be_called_like_the_package_that_makes_it() -> None:
    assert calls("gin := gin.New()\ngin.Use(x)") == [f"{GIN}.New", f"{GIN}.New.Use"]
    assert calls("f := func() { gin := gin.New(); gin.Use(x) }\ngin.New()") == [
        f"{GIN}.New",
        f"{GIN}.New.Use",
        f"{GIN}.New",
    ]


def test_what_a_function_literal_declares_ends_with_it() -> None:
    body = "r := gin.New()\nuse(func(r *http.Request) { c := r; c.Do() })\nr.GET(`/x`, list)\nc.Do()"
    found = calls(body, f'(\n"{GIN}"\n"net/http"\n)')
    assert found == [f"{GIN}.New", "net/http.Request.Do", f"{GIN}.New.GET", ".Do"]


CACHED = [
    'rdb.Set(ctx, cacheKey, found, time.Hour)',
    'rdb.SetEx(ctx, "cache:users", found, ttl)',
    'conn.Do("SETEX", cacheKey, 60, found)',
    'conn.DoContext(ctx, "PSETEX", cacheKey, ttl.Milliseconds(), found)',
    'conn.Do("SET", cacheKey, found, "EX", 60)',
    'kept := rdb.Get(ctx, key)\nuse(kept)\nrdb.Set(ctx, key, found, time.Hour)',
]  # fmt: skip


@pytest.mark.parametrize("body", CACHED)
def test_a_copy_is_kept_until_it_expires(body: str) -> None:
    found = facts(f"package a\nfunc read(id string) {{\n{body}\n}}")
    assert [f.name for f in found if f.value == "kept until it expires"]


@pytest.mark.parametrize(
    "body",
    [
        'rdb.Set(ctx, "session:"+id, cacheOf(id), time.Hour)',
        "rdb.Set(ctx, cacheKey, found, 0)",
        'rdb.Set(ctx, "orders", found, time.Hour)',
        'conn.Do("SET", cacheKey, found, "EX", 60, "NX")',
        'conn.Do("GET", cacheKey)',
    ],
)
def test_what_is_kept_nowhere_else_is_no_copy(body: str) -> None:
    assert "kept until it expires" not in [f.value for f in facts(f"package a\nfunc read() {{\n{body}\n}}")]


def test_a_named_field_tells_what_a_struct_holds() -> None:
    top = 'package a\nimport "gorm.io/gorm"\ntype Users struct { db *gorm.DB; name string; own Other }'
    found = [f for f in facts(top) if f.kind == "annotation"]
    assert [(f.name, f.value) for f in found] == [("gorm.io/gorm.DB", "Users")]


def test_connection_urls_are_told_by_their_scheme() -> None:
    text = 'package a\nvar a, b, c = "postgres://%s@db/shop", "postgres://", "https://example.com/mysql://x"'
    assert names(text, "url") == ["postgres"]
    assert names('package a\nvar dsn = "shop:%s@tcp(db:3306)/shop"', "url") == ["mysql"]
