package bootstrap

import (
	"github.com/goravel/framework/foundation"

	"example.com/goravel-inns/routes"
)

func Boot() {
	app := foundation.NewApplication()
	app.Boot()
	routes.Api()
}
