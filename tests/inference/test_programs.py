"""Programs that share a go.mod are told apart by what each is built from; the component keeps its answer."""

from __future__ import annotations

from detector import detect
from detector.model import Component, Report
from detector.reader import MemoryReader

GO_MOD = """module example.com/fair

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/go-sql-driver/mysql v1.8.1
	github.com/labstack/echo/v4 v4.12.0
	go.mongodb.org/mongo-driver v1.15.0
)
"""
GIN = 'import "github.com/gin-gonic/gin"\nfunc Run() { r := gin.Default(); r.GET("/stalls", nil); r.Run() }\n'
ECHO = 'import "github.com/labstack/echo/v4"\nfunc Run() { e := echo.New(); e.GET("/carts", nil); e.Start(":80") }\n'
MYSQL = 'import ("database/sql"; _ "github.com/go-sql-driver/mysql")\nfunc Open() { db, _ := sql.Open("mysql", dsn); use(db) }\n'
MONGO = 'import "go.mongodb.org/mongo-driver/mongo"\nfunc Open() { c, _ := mongo.Connect(ctx, nil); use(c) }\n'
COMPOSE = "services:\n  a:\n    image: mysql:8\n  b:\n    image: mongo:7\n"


def main_of(*packages: str) -> str:
    """A main.go that imports packages of the module and names what they open or serve."""
    listed = "".join(f'\t"example.com/fair/{package}"\n' for package in packages)
    names = [package.rpartition("/")[2] for package in packages]
    named = "".join(f"var _, _ = {name}.Run, {name}.Open\n" for name in names)
    return f"package main\n\nimport (\n{listed})\n\n{named}\nfunc main() {{}}\n"


FILES = {
    "go.mod": GO_MOD,
    "docker-compose.yml": COMPOSE,
    "cmd/stalls/main.go": main_of("internal/stalls"),
    "cmd/carts/main.go": main_of("internal/carts"),
    "cmd/import/main.go": "package main\n\nfunc main() {}\n",
    "internal/stalls/stalls.go": f"package stalls\n{GIN}",
    "internal/stalls/more.go": 'package stalls\n\nimport "example.com/fair/internal/rows"\n\nvar _ = rows.Open\n',
    "internal/rows/rows.go": f"package rows\n{MYSQL}",
    "internal/carts/carts.go": f'package carts\nimport _ "example.com/fair/internal/documents"\n{ECHO}',
    "internal/documents/documents.go": f"package documents\n{MONGO}",
}  # fmt: skip


def report(files: dict[str, str]) -> Report:
    """The report on files in memory."""
    return detect(MemoryReader({path: text.encode() for path, text in files.items()}))


def services(files: dict[str, str]) -> dict[str, Component]:
    """The serving components by path."""
    return {c.path: c for c in report(files).components if c.kind == "service"}


def shown(component: Component) -> tuple[str | None, str | None]:
    """Framework and database of a component."""
    backend, database = component.stack.backend.framework, component.stack.database.primary
    return backend.id if backend else None, database.id if database else None


def test_each_program_has_the_stack_that_it_is_built_from() -> None:
    found = services(FILES)
    assert set(found) == {".", "cmd/stalls", "cmd/carts"}
    assert shown(found["cmd/stalls"]) == ("gin", "mysql")
    assert shown(found["cmd/carts"]) == ("echo", "mongodb")


def test_the_component_stays_the_main_back_end() -> None:
    main = report(FILES).main
    assert main is not None and main.path == "."


def test_one_program_beside_its_tools_is_the_component() -> None:
    files = {path: text for path, text in FILES.items() if "carts" not in path}
    assert set(services(files)) == {"."}


def test_a_store_that_a_shared_package_only_names_is_no_store_of_the_program() -> None:
    failure = 'package failures\nimport "go.mongodb.org/mongo-driver/mongo"\nvar Gone = mongo.ErrNoDocuments\n'
    stalls = (
        'package stalls\n\nimport _ "example.com/fair/internal/failures"\nimport _ "example.com/fair/internal/rows"\n'
    )
    files = FILES | {"internal/failures/failures.go": failure, "internal/stalls/more.go": stalls}
    assert shown(services(files)["cmd/stalls"]) == ("gin", "mysql")
    alone = stalls.replace('import _ "example.com/fair/internal/rows"\n', "")
    assert shown(services(files | {"internal/stalls/more.go": alone})["cmd/stalls"]) == ("gin", None)


def test_a_store_that_is_opened_by_the_driver_s_connector_is_opened() -> None:
    asked = 'import ("database/sql"; "github.com/lib/pq")\n'
    asked += "func Open() { c, _ := pq.NewConnectorConfig(settings()); db := sql.OpenDB(c); use(db) }\n"
    named = MYSQL.replace("github.com/go-sql-driver/mysql", "github.com/lib/pq").replace('"mysql"', '"postgres"')
    files = {
        **FILES,
        "go.mod": GO_MOD.replace(")\n", "\tgithub.com/lib/pq v1.11.0\n)\n"),
        "internal/rows/rows.go": f"package rows\n{asked}",
        "internal/documents/documents.go": f"package documents\n{named}",
    }
    found = services(files)
    assert shown(found["cmd/stalls"]) == ("gin", "postgresql")
    assert shown(found["cmd/carts"]) == ("echo", "postgresql")


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


def test_a_server_around_the_programs_is_no_answer_of_one_that_does_not_use_it() -> None:
    files = FILES | {"internal/carts/carts.go": f"package carts\n{ECHO}"}
    assert shown(services(files)["cmd/carts"]) == ("echo", None)


def test_the_folder_above_cmd_is_the_program_s_own() -> None:
    moved = {path.replace("cmd/", "app/").replace("/main.go", "/cmd/server/main.go"): FILES[path] for path in FILES}
    assert {"app/stalls", "app/carts"} < set(services(moved))


def test_of_several_programs_below_a_cmd_the_one_named_like_the_folder_is_what_it_holds() -> None:
    files = {path.replace("cmd/carts/", "apps/carts/cmd/carts/"): text for path, text in FILES.items()}
    files |= {
        "apps/carts/cmd/carts-ctl/main.go": "package main\n\nfunc main() {}\n",
        "apps/carts/Dockerfile": 'FROM golang:1.22\nENTRYPOINT ["/carts"]\n',
    }
    found = services(files)
    assert shown(found["apps/carts"]) == ("echo", "mongodb")
    assert "apps/carts/cmd/carts" not in found


def test_a_program_with_a_dockerfile_is_judged_with_what_it_is_built_from() -> None:
    files = FILES | {"cmd/carts/Dockerfile": 'FROM golang:1.22\nENTRYPOINT ["/carts"]\n'}
    assert shown(services(files)["cmd/carts"]) == ("echo", "mongodb")


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


def test_a_module_of_a_program_hosts_the_module_that_it_shares() -> None:
    replaced = (
        GO_MOD.replace("example.com/fair", "example.com/fair/stalls") + "replace example.com/fair/common => ../common\n"
    )
    files = {
        "stalls/go.mod": replaced,
        "stalls/main.go": f'package main\nimport _ "example.com/fair/common"\n{GIN}{MYSQL.partition(chr(10))[2]}',
        "common/go.mod": GO_MOD.replace("example.com/fair", "example.com/fair/common"),
        "common/server.go": f"package common\n{GIN}",
        "common/more.go": f"package common\n{ECHO}" + "// what all services share\n" * 400,
    }  # fmt: skip
    main = report(files).main
    assert main is not None and main.path == "stalls"


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


PYTHON = {
    "pyproject.toml": '[project]\nname = "fair"\ndependencies = ["flask", "aiohttp", "psycopg2"]\n',
    "Dockerfile": 'FROM python:3.12\nCOPY . /fair\nENTRYPOINT ["/fair/entrypoint.sh"]\n',
    "entrypoint.sh": "#!/bin/sh\nif [ $1 = stalls ]; then\n  exec gunicorn -w ${WORKERS:-2} stalls.main:app\n"
    "elif [ $1 = carts ]; then\n  exec python3.12 -m carts.carts\nelif [ $1 = sums ]; then exec python sums/sums.py; fi\n",
    "stalls/main.py": "from flask import Flask\nfrom common.rows import rows\napp = Flask(__name__)\n"
    "@app.route('/stalls')\ndef stalls(): return rows('stalls')\n",
    "carts/carts.py": "from common import web\nfrom .fields import FIELDS\nweb.serve(FIELDS)\n",
    "carts/fields.py": "FIELDS = ['stall', 'price']\n",
    "sums/sums.py": "import psycopg2\nfrom common.log import log\nlog(psycopg2.connect('').cursor())\n",
    "common/rows.py": "import psycopg2\ndef rows(table): return psycopg2.connect('').cursor().execute(table)\n",
    "common/web.py": "from aiohttp import web\ndef serve(fields):\n  app = web.Application()\n"
    "  app.router.add_get('/', fields)\n  web.run_app(app)\n",
    "common/log.py": "def log(text): print(text)\n",
}  # fmt: skip


def test_programs_that_a_script_hands_over_to_are_told_apart_by_the_files_that_they_import() -> None:
    found = {c.path: (c.kind, *shown(c)) for c in report(PYTHON).components}
    assert found["stalls"] == ("service", "flask", "postgresql")
    assert found["carts"] == ("service", "aiohttp", None)
    assert found["sums"] == ("worker", None, "postgresql")


def test_modules_of_one_folder_or_without_a_handing_over_are_what_the_manifest_makes() -> None:
    moved = {path.replace("carts/", "stalls/").replace("sums/", "stalls/"): text for path, text in PYTHON.items()}
    script = PYTHON["entrypoint.sh"].replace("carts.carts", "stalls.carts").replace("sums/sums", "stalls/sums")
    assert set(services(moved | {"entrypoint.sh": script})) == {"."}
    assert set(services(PYTHON | {"entrypoint.sh": PYTHON["entrypoint.sh"].replace("exec ", "")})) == {"."}


def test_a_variable_in_the_name_of_a_module_stands_for_each_that_is_there() -> None:
    web = "from flask import Flask\nfrom depot.rows import rows\napp = Flask(__name__)\n@app.route('/')\ndef all(): return rows()\n"
    files = {
        "requirements.txt": "flask\npsycopg2\n",
        "Dockerfile": 'FROM python:3.12\nARG PART\nCOPY depot depot\nCMD ["./command.sh"]\n',
        "command.sh": 'if [ "$LIVE" ]; then exec gunicorn -b 0.0.0.0:"$PORT" depot."$PART".app:app -t "$WAIT"; fi\n',
        "depot/rows.py": PYTHON["common/rows.py"],
        "depot/reader/app.py": web,
        "depot/writer/app.py": web,
        "depot/writer/more/app.py": web,
        "depot/tools/rows.py": "from depot.rows import rows\nprint(rows())\n",
    }
    found = services(files)
    assert set(found) == {".", "depot/reader", "depot/writer"}
    assert shown(found["depot/reader"]) == ("flask", "postgresql")


def test_a_package_in_the_folder_of_another_program_is_that_ones() -> None:
    """Carts take a helper with a router from the folder of the gateway, and serve gRPC themselves."""
    served = (
        'import ("google.golang.org/grpc"; "example.com/fair/pb")\ntype cart struct { pb.UnimplementedCartsServer }\n'
        "func Serve() { s := grpc.NewServer(); pb.RegisterCartsServer(s, &cart{}); s.Serve(lis) }\n"
    )
    routed = 'import "github.com/gorilla/mux"\nfunc New() *mux.Router { return mux.NewRouter() }\n'
    paths = (
        'import "example.com/fair/gateway/routed"\nfunc Run() { r := routed.New(); http.ListenAndServe(":80", r) }\n'
    )
    needed = "\tgoogle.golang.org/grpc v1.64.0\n\tgithub.com/gorilla/mux v1.8.1\n)"
    files = {
        "go.mod": GO_MOD.replace("\n)", f"\n{needed}"),
        "gateway/cmd/main.go": main_of("gateway/web"),
        "gateway/web/web.go": f"package web\n{paths}",
        "gateway/routed/routed.go": f"package routed\n{routed}",
        "carts/cmd/main.go": main_of("carts/service"),
        "carts/service/service.go": f'package service\nimport _ "example.com/fair/gateway/routed"\n{served}',
    }
    found = {path: shown(component)[0] for path, component in services(files).items() if path != "."}
    assert found == {"carts": "grpc-go", "gateway": "gorilla-mux"}
