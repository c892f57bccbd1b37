package looms

import (
	"net/http"

	"github.com/ant0ine/go-json-rest/rest"

	"example.com/mill/store"
)

type service struct{ kept *store.Store }

// Handler answers for the looms of the mill.
func Handler(kept *store.Store) (http.Handler, error) {
	s := &service{kept}
	api := rest.NewApi()
	api.Use(&rest.RecoverMiddleware{}, &rest.TimerMiddleware{})
	router, err := rest.MakeRouter(
		rest.Get("/looms/:number", s.one),
		rest.Put("/looms/:number", s.set),
	)
	if err != nil {
		return nil, err
	}
	api.SetApp(router)
	return api.MakeHandler(), nil
}

func (s *service) one(w rest.ResponseWriter, r *rest.Request) {
	found, err := s.kept.One(r.Context(), "looms", r.PathParam("number"))
	if err != nil {
		rest.NotFound(w, r)
		return
	}
	w.WriteJson(found)
}

func (s *service) set(w rest.ResponseWriter, r *rest.Request) {
	var sent map[string]any
	if err := r.DecodeJsonPayload(&sent); err != nil {
		rest.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if err := s.kept.Set(r.Context(), "looms", r.PathParam("number"), sent); err != nil {
		rest.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
