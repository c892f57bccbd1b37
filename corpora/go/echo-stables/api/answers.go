package api

import (
	"net/http"

	"github.com/labstack/echo"
)

func answer(c echo.Context, found interface{}) error {
	return c.JSON(http.StatusOK, map[string]interface{}{"done": true, "found": found})
}

func refuse(c echo.Context, why string) error {
	return c.JSON(http.StatusConflict, map[string]interface{}{"done": false, "why": why})
}
