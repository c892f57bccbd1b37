package app

import (
	"encoding/json"
	"net/http"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Alarms struct{ pool *pgxpool.Pool }

func NewAlarms(pool *pgxpool.Pool) *Alarms { return &Alarms{pool: pool} }

func ServeHTTP(addr string, alarms *Alarms) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/alarms", alarms.list)
	mux.HandleFunc("POST /api/alarms", alarms.raise)
	mux.HandleFunc("DELETE /api/alarms/{id}", alarms.close)
	mux.HandleFunc("GET /health", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) })
	return http.ListenAndServe(addr, mux)
}

func (a *Alarms) list(w http.ResponseWriter, r *http.Request) {
	rows, err := a.pool.Query(r.Context(), "select id, summary from alarms where closed_at is null")
	if err != nil {
		http.Error(w, "no alarms", 500)
		return
	}
	defer rows.Close()
	json.NewEncoder(w).Encode(rows.RawValues())
}

func (a *Alarms) raise(w http.ResponseWriter, r *http.Request) {
	a.pool.Exec(r.Context(), "insert into alarms (summary) values ($1)", r.FormValue("summary"))
	w.WriteHeader(201)
}

func (a *Alarms) close(w http.ResponseWriter, r *http.Request) {
	a.pool.Exec(r.Context(), "update alarms set closed_at = now() where id = $1", r.PathValue("id"))
}
