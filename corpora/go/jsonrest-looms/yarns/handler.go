package yarns

import (
	"net/http"

	"github.com/ant0ine/go-json-rest/rest"

	"example.com/mill/store"
)

// Handler answers for the yarns in the store room.
func Handler(kept *store.Store) (http.Handler, error) {
	list := func(w rest.ResponseWriter, r *rest.Request) {
		found, err := kept.One(r.Context(), "yarns", r.PathParam("colour"))
		if err != nil {
			rest.NotFound(w, r)
			return
		}
		w.WriteJson(found)
	}
	api := rest.NewApi()
	api.Use(rest.DefaultProdStack...)
	router, err := rest.MakeRouter(&rest.Route{HttpMethod: "GET", PathExp: "/yarns/:colour", Func: list})
	if err != nil {
		return nil, err
	}
	api.SetApp(router)
	return api.MakeHandler(), nil
}
