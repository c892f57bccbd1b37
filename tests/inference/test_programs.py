"""Programs that share a manifest are judged beside their component, each by what it is built from."""

from __future__ import annotations

from tests.inference.fair import ECHO, FILES, GIN, GO_MOD, MYSQL, main_of, report, services, shown


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


def test_one_program_that_is_deployed_beside_the_server_of_the_module_s_own_folder_is_told() -> None:
    server = 'package main\n\nimport "example.com/fair/internal/stalls"\n\nvar _ = stalls.Run\n\nfunc main() {}\n'
    closing = 'package main\n\nimport "example.com/fair/internal/rows"\n\nvar _ = rows.Open\n\nfunc main() {}\n'
    others = ("cmd/", "internal/carts/", "internal/documents/")
    files: dict[str, str] = {path: text for path, text in FILES.items() if not path.startswith(others)}
    files |= {"main.go": server, "closing/main.go": closing}
    assert set(services(files)) == {"."}
    documented = {"documented/main.go": server}
    assert set(services(files | documented)) == {"."}
    deployed = {"Dockerfile_closing": 'FROM golang:1.22\nRUN go build -o nightly ./closing\nCMD ["./nightly"]\n'}
    found = {component.path: component for component in report(files | deployed).components}
    assert (found["."].kind, found["closing"].kind) == ("service", "worker")
    assert shown(found["."]) == ("gin", "mysql")
    assert shown(found["closing"]) == (None, "mysql")


def test_a_program_that_is_deployed_beside_one_with_the_manifest_of_its_pages_is_told() -> None:
    files = {path: text for path, text in FILES.items() if not path.startswith("cmd/")} | {
        "stalls/main.go": FILES["cmd/stalls/main.go"],
        "docker/stalls/Dockerfile": 'FROM golang\nCOPY . .\nRUN go build -o /bin/stalls ./stalls\nCMD ["/bin/stalls"]\n',
        "carts/main.go": f"package main\n{ECHO}func main() {{ Run() }}\n",
        "carts/package.json": '{"name": "carts", "private": true, "scripts": {"build": "esbuild pages.ts"}}',
    }
    found = {c.path: shown(c)[0] for c in report(files).components}
    assert found["stalls"] == "gin"
    assert found["carts"] == "echo"


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


def test_a_module_of_a_program_hosts_the_module_that_it_shares() -> None:
    replaced = (
        GO_MOD.replace("example.com/fair", "example.com/fair/stalls") + "replace example.com/fair/common => ../common\n"
    )
    files = {
        "stalls/go.mod": replaced,
        "stalls/main.go": f'package main\nimport _ "example.com/fair/common"\n{GIN}{MYSQL.partition(chr(10))[2]}func main() {{ Run() }}\n',
        "common/go.mod": GO_MOD.replace("example.com/fair", "example.com/fair/common"),
        "common/server.go": f"package common\n{GIN}",
        "common/more.go": f"package common\n{ECHO}" + "// what all services share\n" * 400,
    }  # fmt: skip
    main = report(files).main
    assert main is not None and main.path == "stalls"


def test_a_program_that_takes_in_all_of_its_neighbour_is_the_same_server() -> None:
    head = 'import "github.com/labstack/echo/v4"\n'
    beside = {
        "tolls/cmd/tolls/main.go": main_of("tolls/server", "tolls/api"),
        "lambda/tolls/main.go": main_of("tolls/server", "tolls/api"),
        "tolls/server/server.go": f"package server\n{head}func Run() {{ e := echo.New(); use(e) }}\n",
        "tolls/api/api.go": f"package api\n{head}func Open(c echo.Context) error {{ return c.JSON(200, tolls) }}\n",
    }
    found = services(FILES | beside)
    assert shown(found["tolls"]) == shown(found["lambda/tolls"]) == ("echo", None)
