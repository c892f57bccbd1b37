package moorings

import (
	"net/http"

	"github.com/go-rel/rel"
	"goyave.dev/goyave/v5"
)

type Mooring struct {
	ID   int    `json:"id"`
	Name string `json:"name"`
}

type handler struct{ repo rel.Repository }

func Register(router *goyave.Router, repo rel.Repository) {
	h := &handler{repo: repo}
	router.Get("/moorings", h.list)
	router.Post("/moorings", h.add)
}

func (h *handler) list(response *goyave.Response, request *goyave.Request) {
	var found []Mooring
	if err := h.repo.FindAll(request.Context(), &found, rel.From("moorings").SortAsc("name")); err != nil {
		response.Error(err)
		return
	}
	response.JSON(http.StatusOK, found)
}

func (h *handler) add(response *goyave.Response, request *goyave.Request) {
	one := Mooring{Name: request.Data.(map[string]any)["name"].(string)}
	if err := h.repo.Insert(request.Context(), &one); err != nil {
		response.Error(err)
		return
	}
	response.JSON(http.StatusCreated, one)
}
