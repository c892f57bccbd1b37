package actions

import (
	"net/http"

	"github.com/gobuffalo/buffalo"
	"github.com/gobuffalo/pop/v6"

	"example.com/recipes/models"
)

func listRecipes(c buffalo.Context) error {
	tx := c.Value("tx").(*pop.Connection)
	all := models.Recipes{}
	if err := tx.Order("name").All(&all); err != nil {
		return err
	}
	return c.Render(http.StatusOK, r.JSON(all))
}

func createRecipe(c buffalo.Context) error {
	tx := c.Value("tx").(*pop.Connection)
	one := &models.Recipe{}
	if err := c.Bind(one); err != nil {
		return err
	}
	problems, err := tx.ValidateAndCreate(one)
	if err != nil || problems.HasAny() {
		return c.Render(http.StatusUnprocessableEntity, r.JSON(problems))
	}
	return c.Render(http.StatusCreated, r.JSON(one))
}

func deleteRecipe(c buffalo.Context) error { return c.Render(http.StatusNoContent, nil) }
