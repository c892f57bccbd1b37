package main

import (
	"encoding/json"
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func (app *application) routes() http.Handler {
	router := httprouter.New()
	router.HandlerFunc(http.MethodGet, "/v1/seeds/:id", app.showSeed)
	router.HandlerFunc(http.MethodPost, "/v1/seeds", app.createSeed)
	return router
}

func (app *application) showSeed(w http.ResponseWriter, r *http.Request) {
	seed, _ := app.seeds.Get(httprouter.ParamsFromContext(r.Context()).ByName("id"))
	json.NewEncoder(w).Encode(seed)
}

func (app *application) createSeed(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}
