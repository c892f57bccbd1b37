"""A package that starts several programs brings along the stores of all; only who asks for one has it."""

from __future__ import annotations

import pytest

from tests.inference.fair import ECHO, GO_MOD, MONGO, main_of, services, shown

HUB = """package start

import "example.com/fair/internal/documents"

type CartsCommand struct{ name string }

func NewCartsCommand() *CartsCommand { return &CartsCommand{} }

func (c *CartsCommand) Run() { documents.Open() }

func NewPageCommand() string { return "page" }
"""
FILES = {
    "go.mod": GO_MOD,
    "cmd/carts/main.go": main_of("start", "carts").replace("{}", "{ start.NewCartsCommand().Run(); carts.Run() }"),
    "cmd/page/main.go": main_of("start", "page").replace("{}", "{ use(start.NewPageCommand()); page.Run() }"),
    "start/start.go": HUB,
    "carts/carts.go": f"package carts\n{ECHO}",
    "page/page.go": f"package page\n{ECHO}",
    "internal/documents/documents.go": f"package documents\n{MONGO}",
}


def test_a_program_has_the_store_that_it_asks_a_shared_package_for() -> None:
    found = services(FILES)
    assert shown(found["cmd/carts"]) == ("echo", "mongodb")
    assert shown(found["cmd/page"]) == ("echo", None)


@pytest.mark.parametrize(
    "changed",
    [
        {"start/start.go": HUB + "\nfunc init() { documents.Open() }\n"},
        {"start/start.go": HUB.replace('return "page"', "return open()") + "\nfunc open() string { documents.Open() }\n"},
        {"page/page.go": f'package page\nimport . "example.com/fair/internal/documents"\n{ECHO}func Read() {{ Open() }}\n'},
        {"page/page.go": f'package page\nimport kept "example.com/fair/internal/documents"\n{ECHO}func Read() {{ kept.Open() }}\n'},
    ],
)  # fmt: skip
def test_what_a_program_asks_for_in_another_way_is_its_store_too(changed: dict[str, str]) -> None:
    changed = {path: text.replace("package page\n", "package page\n\n") for path, text in changed.items()}
    page = {"cmd/page/main.go": FILES["cmd/page/main.go"].replace("page.Run()", "page.Read()")}
    assert shown(services(FILES | page | changed)["cmd/page"]) == ("echo", "mongodb")


SETTINGS = """package settings

import "github.com/labstack/echo/v4"

func Read() string { return "settings" }

func Router() *echo.Echo { return echo.New() }
"""
BESIDE = {
    "go.mod": GO_MOD,
    "cmd/page/main.go": main_of("settings", "page").replace("{}", "{ settings.Read(); page.Serve(settings.Router()) }"),
    "cmd/carts/main.go": main_of("settings", "carts").replace("{}", "{ settings.Read(); carts.Take() }"),
    "cmd/stalls/main.go": main_of("settings", "page").replace("{}", "{ page.Serve(settings.Router()) }"),
    "settings/settings.go": SETTINGS,
    "page/page.go": 'package page\nimport "github.com/labstack/echo/v4"\nfunc Serve(e *echo.Echo) { e.GET("/", list); e.Start(":80") }\n',
    "carts/carts.go": f"package carts\n{MONGO}func Take() {{ Open() }}\n",
}  # fmt: skip


def test_a_consumer_beside_a_server_has_no_framework_for_the_settings_that_they_share() -> None:
    found = services(BESIDE)
    assert shown(found["cmd/page"]) == shown(found["cmd/stalls"]) == ("echo", None)
    assert "cmd/carts" not in found


def test_a_program_that_asks_for_the_router_serves() -> None:
    asking = BESIDE["cmd/carts/main.go"].replace("carts.Take()", "carts.Take(); settings.Router().Start(port)")
    assert shown(services(BESIDE | {"cmd/carts/main.go": asking})["cmd/carts"]) == ("echo", "mongodb")
