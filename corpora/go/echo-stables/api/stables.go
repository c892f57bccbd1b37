package api

import (
	"example.com/stables/stables"
	"github.com/labstack/echo"
)

func list(c echo.Context) error { return answer(c, stables.All()) }

func build(c echo.Context) error { return answer(c, stables.Build(c.FormValue("name"))) }

func enter(c echo.Context) error {
	if !stables.Enter(c.Param("name"), c.FormValue("horse")) {
		return refuse(c, "no box is free")
	}
	return answer(c, nil)
}

func tear(c echo.Context) error { return answer(c, stables.Tear(c.Param("name"))) }
