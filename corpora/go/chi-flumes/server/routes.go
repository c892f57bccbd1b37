package server

import (
	"net/http"

	"example.com/flumes/gauges"
	"example.com/kit/openapi"
	"github.com/getkin/kin-openapi/openapi3"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func Routes(file string) (http.Handler, error) {
	spec, err := openapi3.NewLoader().LoadFromFile(file)
	if err != nil {
		return nil, err
	}
	r := chi.NewRouter()
	r.Use(middleware.Recoverer)
	r.Use(openapi.Validator(spec))
	r.Get("/flumes", gauges.All)
	r.Put("/flumes/{name}", gauges.Open)
	return r, nil
}
