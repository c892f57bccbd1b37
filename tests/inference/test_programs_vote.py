"""What most programs of a component do is what the component does."""

from __future__ import annotations

from tests.inference.fair import ECHO, FILES, GIN, GO_MOD, MONGO, MYSQL, main_of, report, services, shown


def test_a_component_of_programs_has_no_mapper_of_a_store_that_only_another_program_has() -> None:
    opened = 'package db\nimport ("gorm.io/driver/sqlite"; "gorm.io/gorm")\n'
    opened += (
        'func Open() { db, _ := gorm.Open(sqlite.Open("a.db"), nil); db.AutoMigrate(&Leaf{}); db.Find(&leaves) }\n'
    )
    files = {
        **FILES,
        "go.mod": GO_MOD.replace(")\n", "\tgorm.io/driver/sqlite v1.5.0\n\tgorm.io/gorm v1.25.0\n)\n"),
        "cmd/leaves/main.go": main_of("internal/leaves", "internal/db"),
        "internal/leaves/leaves.go": f"package leaves\n{ECHO}",
        "internal/db/db.go": opened,
        "cmd/tickets/main.go": main_of("internal/carts"),
    }
    found = services(files)
    assert found["cmd/leaves"].stack.database.orm is not None
    assert shown(found["."])[1] == "mongodb"
    assert found["."].stack.database.orm is None


def test_what_most_programs_store_in_is_what_the_component_stores_in() -> None:
    more = {
        f"cmd/{name}/main.go": main_of(f"internal/{name}") for name in ("tickets", "tents")
    } | {
        f"internal/{name}/{name}.go": f'package {name}\nimport _ "example.com/fair/internal/rows"\n{GIN}'
        for name in ("tickets", "tents")
    }  # fmt: skip
    urls = {f"deploy/{n}.env": "MONGO_URL=mongodb://carts/db\n" for n in ("a", "b", "c")}
    primary = report(FILES | more | urls).stack.database.primary
    assert primary is not None and primary.id == "mysql"


def test_what_most_programs_serve_with_is_what_the_component_serves_with() -> None:
    grpc = (
        'import ("google.golang.org/grpc"; pb "example.com/fair/pb")\n'
        "func Run() { s := grpc.NewServer(); pb.RegisterStallsServer(s, nil); s.Serve(l) }\n"
    )
    names = ("stalls", "tickets", "tents")
    files = {
        "go.mod": GO_MOD.replace("\t", "\tgoogle.golang.org/grpc v1.64.0\n\t", 1),
        "cmd/page/main.go": main_of("internal/page"),
        "internal/page/page.go": f"package page\n{ECHO.replace('e.Start', 'e.Static(nil); e.POST(nil); e.PUT(nil); e.Start')}",
        **{f"cmd/{name}/main.go": main_of(f"internal/{name}") for name in names},
        **{f"internal/{name}/{name}.go": f"package {name}\n{grpc}" for name in names},
    }
    framework = report(files).stack.backend.framework
    assert framework is not None and framework.id == "grpc-go"


def test_programs_that_are_next_to_nothing_beside_another_have_no_vote() -> None:
    serve = 'import "net/http"\nfunc main() { http.HandleFunc("/", nil); http.ListenAndServe(":80", nil) }\n'
    files = {
        "go.mod": GO_MOD,
        "cmd/stalls/main.go": main_of("internal/stalls"),
        "internal/stalls/stalls.go": f"package stalls\n{GIN}"
        + "".join(f"// what stall {n * n} sells\n" for n in range(400)),
        **{f"cmd/ping{name}/main.go": f"package main\n{serve}" for name in "abc"},
    }
    framework = report(files).stack.backend.framework
    assert framework is not None and framework.id == "gin"


def test_what_another_framework_of_theirs_stands_on_has_no_vote() -> None:
    watch = 'import "net/http"\nfunc main() { http.HandleFunc("/jobs", nil); http.ListenAndServe(":80", nil) }\n'
    names = ("stalls", "carts")
    files = {
        "go.mod": GO_MOD,
        **{f"cmd/{name}/main.go": main_of(f"internal/{name}") for name in names},
        **{f"internal/{name}/{name}.go": f"package {name}\n{GIN}" for name in names},
        **{f"cmd/{name}/main.go": f"package main\n{watch}" for name in ("clean", "count", "sweep")},
    }
    framework = report(files).stack.backend.framework
    assert framework is not None and framework.id == "gin"


def test_programs_of_another_module_have_no_vote() -> None:
    names = ("stalls", "tickets", "tents")
    other = {
        "gate/go.mod": GO_MOD.replace("example.com/fair", "example.com/gate"),
        "gate/cmd/gate/main.go": main_of("internal/gate").replace("example.com/fair", "example.com/gate"),
        "gate/cmd/gate-cli/main.go": "package main\n\nfunc main() {}\n",
        "gate/internal/gate/gate.go": f"package gate\n{GIN}",
    }
    files = {
        "go.mod": GO_MOD,
        **{f"cmd/{name}/main.go": main_of(f"internal/{name}") for name in names},
        **{f"internal/{name}/{name}.go": f"package {name}\n{ECHO}" for name in names},
        **other,
    }
    framework = services(files)["gate"].stack.backend.framework
    assert framework is not None and framework.id == "gin"


def test_the_database_of_a_worker_is_not_that_of_what_serves() -> None:
    files = {
        "go.mod": GO_MOD,
        "compose.yml": "services:\n  stalls: {build: ., command: /bin/stalls}\n  take: {build: ., command: /bin/take,"
        " environment: {MONGO_URL: mongodb://mongo/fair}}\n  mongo: {image: mongo:7}\n",
        "cmd/stalls/main.go": main_of("internal/stalls"),
        "internal/stalls/stalls.go": f'package stalls\nimport _ "example.com/fair/internal/rows"\n{GIN}',
        "internal/rows/rows.go": f"package rows\n{MYSQL}",
        "cmd/take/main.go": f"package main\n{MONGO}func main() {{ Open() }}\n",
    }
    found = services(files)
    assert {path: shown(component) for path, component in found.items() if path != "."} == {
        "cmd/stalls": ("gin", "mysql")
    }
    assert shown(found["."]) == ("gin", "mysql")
