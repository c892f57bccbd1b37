"""A Go module of several programs, and how each is judged."""

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
