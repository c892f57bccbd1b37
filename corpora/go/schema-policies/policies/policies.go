package policies

import (
	"database/sql"
	"encoding/json"
	"io"
	"net/http"

	"github.com/xeipuuv/gojsonschema"
)

var rules = gojsonschema.NewReferenceLoader("file:///etc/policies/schema.json")

func Put(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		result, err := gojsonschema.Validate(rules, gojsonschema.NewBytesLoader(body))
		if err != nil || !result.Valid() {
			w.WriteHeader(http.StatusBadRequest)
			json.NewEncoder(w).Encode(result.Errors())
			return
		}
		db.Exec("INSERT INTO policies (app, body) VALUES ($1, $2)", r.PathValue("app"), body)
		w.WriteHeader(http.StatusNoContent)
	}
}

func Get(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var body json.RawMessage
		if err := db.QueryRow("SELECT body FROM policies WHERE app = $1", r.PathValue("app")).Scan(&body); err != nil {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(body)
	}
}
