"""Every way in which Go projects declare what they depend on."""

from __future__ import annotations

from functools import partial

import pytest

from detector.observations import Package
from detector.plugins.go import PLUGIN
from detector.plugins.go.names import key_of, package_names, plain_path
from tests.plugins import seen

scan = partial(seen.scan, PLUGIN)


def declared(files: dict[str, str | bytes]) -> list[tuple[str, str, str, int]]:
    """Name, scope, version, line of every dependency."""
    return [(d.name, d.scope, d.version or d.specifier, d.line) for d in scan(files).dependencies]


GO_MOD = """module example.com/shop/v2 // the shop

go 1.22
toolchain go1.22.3

require github.com/go-chi/chi/v5 v5.0.12

require (
\t"gopkg.in/mgo.v2" v2.0.0
\t// github.com/old/thing v1.0.0
\tgithub.com/gofrs/uuid v4.4.0+incompatible
\tgithub.com/jackc/pgx/v5 v5.5.5 // indirect
\tgithub.com/sqlc-dev/sqlc v1.26.0 // indirect
)

replace (
\texample.com/shared => ../shared
\texample.com/away => ../../away
\texample.com/fork => github.com/me/fork v1.0.0
)

exclude github.com/bad/one v1.0.0
tool github.com/sqlc-dev/sqlc/cmd/sqlc
"""


def test_go_mod_keeps_indirect_requirements_and_tools_apart() -> None:
    assert declared({"api/go.mod": GO_MOD}) == [
        ("github.com/go-chi/chi", "runtime", "v5.0.12", 6),
        ("gopkg.in/mgo", "runtime", "v2.0.0", 9),
        ("github.com/gofrs/uuid", "runtime", "v4.4.0+incompatible", 11),
        ("github.com/jackc/pgx", "indirect", "v5.5.5", 12),
        ("github.com/sqlc-dev/sqlc", "indirect", "v1.26.0", 13),
        ("github.com/sqlc-dev/sqlc", "dev", "", 23),
    ]


def test_go_mod_is_a_package_that_uses_the_local_folders_it_replaces_modules_with() -> None:
    package = scan({"api/go.mod": GO_MOD}).packages[0]
    assert package == Package("golang", "example.com/shop", "api/go.mod", "api", uses=("shared",), kind="library")


def test_go_work_lists_the_modules_of_a_workspace() -> None:
    text = "go 1.22\n\nuse ./api\nuse (\n\t./worker // later\n\t../outside\n)\n"
    assert [p.members for p in scan({"go.work": text}).packages] == [("api", "worker")]


MODULES_TXT = (
    "# github.com/gin-gonic/gin v1.9.1\n## explicit; go 1.18\ngithub.com/gin-gonic/gin\n# github.com/x/y v1.0.0\n"
)


def test_vendored_modules_give_versions_only_beside_a_go_mod() -> None:
    found = declared({"go.mod": "module a\n", "vendor/modules.txt": MODULES_TXT})
    assert found == [
        ("github.com/gin-gonic/gin", "indirect", "v1.9.1", 1),
        ("github.com/x/y", "indirect", "v1.0.0", 4),
    ]


def test_vendored_modules_without_a_go_mod_say_what_was_asked_for() -> None:
    found = declared({"vendor/modules.txt": MODULES_TXT})
    assert ("github.com/gin-gonic/gin", "runtime", "v1.9.1", 1) in found
    assert ("github.com/x/y", "runtime", "v1.0.0", 4) not in found


def test_dep_constraints_overrides_and_locks() -> None:
    manifest = """required = ["github.com/golang/mock/mockgen"]

[[constraint]]
  name = "github.com/gin-gonic/gin"
  version = "1.3.0"

[[override]]
  name = "github.com/ugorji/go"
"""
    lock = '[[projects]]\n  name = "gopkg.in/mgo.v2"\n  version = "r2018"\n'
    assert declared({"Gopkg.toml": manifest, "Gopkg.lock": lock}) == [
        ("gopkg.in/mgo", "indirect", "r2018", 2),
        ("github.com/gin-gonic/gin", "runtime", "1.3.0", 4),
        ("github.com/golang/mock/mockgen", "dev", "", 1),
    ]


def test_glide_imports_and_test_imports() -> None:
    text = (
        "package: example.com/wiki\nimport:\n- package: github.com/astaxie/beego\n  version: ^1.12.0\n"
        "testImport:\n- package: github.com/stretchr/testify\n"
    )
    assert declared({"glide.yaml": text}) == [
        ("github.com/astaxie/beego", "runtime", "^1.12.0", 3),
        ("github.com/stretchr/testify", "test", "", 6),
    ]


def test_a_module_tells_what_its_programs_take_of_other_modules_of_the_repository() -> None:
    rows = 'package rows\n\nimport "example.com/fair/db"\n'
    files: dict[str, str | bytes] = {
        "go.mod": "module example.com/fair\n",
        "db/db.go": "package db\n",
        "rows/rows.go": rows,
        "rows/rows_test.go": 'package rows\n\nimport "example.com/fair/faked"\n',
        "faked/faked.go": "package faked\n",
        "svc/stalls/go.mod": "module example.com/fair/svc/stalls\n",
        "svc/stalls/main.go": 'package main\n\nimport (\n\t"example.com/fair/rows"\n\t"example.com/fair/svc/stalls/web"\n)\n\nfunc main() {}\n',
        "svc/stalls/web/web.go": 'package web\n\nimport "example.com/kit/log"\n',
        "svc/carts/go.mod": "module carts\nreplace example.com/kit => ../../kit\n",
        "svc/carts/main.go": 'package main\n\nimport "example.com/kit/log"\nimport "example.com/kit"\n\nfunc main() {}\n',
        "kit/go.mod": "module example.com/kit\n",
        "kit/log/log.go": "package log\n",
    }
    takes = {p.folder: p.takes for p in scan(files).packages}
    assert takes == {"": None, "kit": None, "svc/stalls": ("db", "rows"), "svc/carts": ("kit", "kit/log")}


def test_a_module_above_another_one_leaves_it_its_programs() -> None:
    files = {
        "svc/go.mod": "module example.com/svc\n",
        "svc/stalls/go.mod": "module example.com/svc/stalls\n",
        "svc/stalls/cmd/api/main.go": "package main\n\nfunc main() {}\n",
    }
    entries = {package.folder: package.entry for package in scan(files).packages}
    assert entries == {"svc": False, "svc/stalls": True}


def test_a_manifest_from_before_modules_tells_the_programs_as_a_module_does() -> None:
    files: dict[str, str | bytes] = {
        "cmd/a/main.go": 'package main\n\nimport (\n\t"example.com/org/web/api"\n\t"example.com/other/api"\n)\n\nfunc main() {}\n',
        "cmd/b/main.go": 'package main\n\nimport "example.com/org/web/rows"\n\nfunc main() {}\n',
        "api/api.go": 'package api\n\nimport "example.com/org/web/rows"\n',
        "rows/rows.go": "package rows\n",
        "vendor/example.com/org/web/rows/rows.go": "package rows\n",
    }
    for name, text in (("Gopkg.toml", ""), ("glide.yaml", "package: example.com/org/web\n")):
        seen = scan({**files, name: text})
        built = {p.folder: p.built_of for p in seen.packages if p.built_of}
        assert built == {"cmd/a": ("api", "cmd/a", "rows"), "cmd/b": ("cmd/b", "rows")}
    both = scan({**files, "Gopkg.toml": "", "go.mod": "module example.com/org/web\n"})
    assert sorted(p.folder for p in both.packages if p.built_of) == ["cmd/a", "cmd/b"]


def test_godeps() -> None:
    text = '{"ImportPath": "a/b", "Deps": [{"ImportPath": "github.com/go-martini/martini", "Comment": "v1.0"}, 7]}'
    seen = scan({"Godeps/Godeps.json": text})
    assert [(d.name, d.specifier) for d in seen.dependencies] == [("github.com/go-martini/martini", "v1.0")]
    assert [(p.name, p.folder) for p in seen.packages] == [("a/b", "")]


@pytest.mark.parametrize("name", ["go.mod", "go.work", "vendor/modules.txt", "Gopkg.toml", "glide.yaml"])
def test_an_empty_manifest_declares_nothing(name: str) -> None:
    seen = scan({name: ""})
    assert (seen.dependencies, seen.warnings) == ([], [])


def test_a_go_mod_cut_in_the_middle_gives_what_stands_before() -> None:
    assert declared({"go.mod": "module a\nrequire (\n\tgithub.com/gin-gonic/gin v1.9.1\n\tgithub.com/x"}) == [
        ("github.com/gin-gonic/gin", "runtime", "v1.9.1", 3),
        ("github.com/x", "runtime", "", 4),
    ]


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("go.mod", "<html>\nnot found", 1),
        ("go.mod", "module a\nrequire\n", 2),
        ("go.mod", b"module a\nrequire \xff\xfa v1", 2),
        ("Gopkg.toml", "[[constraint]]\nname = ", 2),
        ("glide.yaml", "import:\n  - package: [\n", 3),
        ("Godeps.json", '{"Deps": [', 1),
    ],
)
def test_a_broken_manifest_is_a_warning_with_its_line(name: str, text: str | bytes, line: int) -> None:
    assert [(w.path, w.line) for w in scan({name: text}).warnings] == [(name, line)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Gopkg.toml", "constraint = 3\nrequired = [1, {}]\n"),
        ("Gopkg.lock", "projects = [1, {name = 2}]\n"),
        ("glide.yaml", "import: 7\npackage: [1]\n"),
        ("Godeps.json", '{"Deps": {"x": 1}, "ImportPath": []}'),
        ("Godeps.json", "[]"),
        ("go.work", "use\nuse (\n"),
    ],
)
def test_wrong_types_cost_nothing(name: str, text: str) -> None:
    seen = scan({name: text})
    assert (seen.dependencies, seen.warnings) == ([], [])


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("github.com/go-chi/chi/v5/middleware", "github.com/go-chi/chi/middleware"),
        ("github.com/go-chi/chi/v12", "github.com/go-chi/chi"),
        ("gopkg.in/go-playground/validator.v9", "github.com/go-playground/validator"),
        ("upper.io/db.v3/postgresql", "upper.io/db/postgresql"),
        ("example.com/app/api/v1", "example.com/app/api/v1"),
        ("example.com/vector/v", "example.com/vector/v"),
        ("v2", "v2"),  # what is left of a torn line
    ],
)
def test_major_versions_are_left_out_of_paths(written: str, plain: str) -> None:
    assert plain_path(written) == plain


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("net/http", "http"),
        ("github.com/redis/go-redis/v9", "redis"),
        ("github.com/nats-io/nats.go", "nats"),
        ("github.com/go-ozzo/ozzo-validation/v4", "validation"),
        ("github.com/graph-gophers/graphql-go", "graphql"),
        ("gopkg.in/yaml.v3", "yaml"),
        ("example.com/app/api/v2", "v2"),
        ("example.com/app/api/v2", "api"),
        ("example.com/app/orders/v1", "v1"),
        ("example.com/app/orders/v1", "orders"),
        ("example.com/app/orders/v1beta1", "orders"),
    ],
)
def test_the_names_a_package_may_have(path: str, name: str) -> None:
    assert name in package_names(path)


def test_what_gopkg_in_serves_of_a_user_has_the_name_of_its_repository() -> None:
    assert plain_path("gopkg.in/gin-gonic/gin.v1/binding") == "github.com/gin-gonic/gin/binding"
    assert plain_path("gopkg.in/mgo.v2/bson") == "gopkg.in/mgo/bson"


def test_the_word_that_a_file_must_contain_leaves_room_for_a_version() -> None:
    assert key_of("github.com/go-chi/chi.NewRouter") == "go-chi/chi"
    assert key_of("github.com/volatiletech/sqlboiler/boil.Infer") == "volatiletech/sqlboiler"
    assert key_of("github.com/gogf/gf/os/gcache.New") == "os/gcache"
    assert key_of("net/http.Server.ListenAndServe") == "net/http"
    assert key_of(".AutoMigrate") == "AutoMigrate"
    assert key_of("validate") == "validate"
