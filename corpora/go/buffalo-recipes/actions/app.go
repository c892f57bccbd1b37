package actions

import (
	"github.com/gobuffalo/buffalo"
	"github.com/gobuffalo/buffalo-pop/v3/pop/popmw"

	"example.com/recipes/models"
)

// App builds the application.
func App() *buffalo.App {
	app := buffalo.New(buffalo.Options{SessionName: "_recipes_session"})
	app.Use(popmw.Transaction(models.DB))
	app.GET("/recipes", listRecipes)
	app.POST("/recipes", createRecipe)
	app.DELETE("/recipes/{recipe_id}", deleteRecipe)
	return app
}
