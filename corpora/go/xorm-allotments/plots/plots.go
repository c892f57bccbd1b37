package plots

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"
	"xorm.io/xorm"
)

// Plot is a piece of ground that somebody rents.
type Plot struct {
	ID     int64  `xorm:"pk autoincr" json:"id"`
	Number string `xorm:"unique" json:"number"`
	Tenant string `json:"tenant"`
}

// Routes is the whole service.
func Routes(engine *xorm.Engine) http.Handler {
	r := mux.NewRouter()
	r.Use(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", "no-store")
			next.ServeHTTP(w, r)
		})
	})
	api := r.PathPrefix("/api").Subrouter()
	api.Handle("/plots", list(engine)).Methods("GET")
	api.Handle("/plots", rent(engine)).Methods("POST")
	return r
}

func list(engine *xorm.Engine) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var found []Plot
		if err := engine.Find(&found); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		json.NewEncoder(w).Encode(found)
	})
}

func rent(engine *xorm.Engine) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var plot Plot
		if json.NewDecoder(r.Body).Decode(&plot) != nil || plot.Tenant == "" {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		engine.Insert(&plot)
		w.WriteHeader(http.StatusCreated)
	})
}
