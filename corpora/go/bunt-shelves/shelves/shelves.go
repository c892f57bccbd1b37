package shelves

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/tidwall/buntdb"
)

type handler struct {
	db    *buntdb.DB
	rules *jsonschema.Schema
}

func Routes(r chi.Router, db *buntdb.DB) {
	h := &handler{db: db, rules: jsonschema.NewCompiler().MustCompile("schemas/shelf.json")}
	r.Get("/shelves/{name}", h.one)
	r.Put("/shelves/{name}", h.put)
}

func (h *handler) one(w http.ResponseWriter, r *http.Request) {
	_ = h.db.View(func(tx *buntdb.Tx) error {
		found, err := tx.Get(chi.URLParam(r, "name"))
		if err != nil {
			w.WriteHeader(http.StatusNotFound)
			return nil
		}
		_, _ = w.Write([]byte(found))
		return nil
	})
}

func (h *handler) put(w http.ResponseWriter, r *http.Request) {
	body, err := jsonschema.UnmarshalJSON(r.Body)
	if err != nil || h.rules.Validate(body) != nil {
		w.WriteHeader(http.StatusUnprocessableEntity)
		return
	}
	kept, _ := json.Marshal(body)
	_ = h.db.Update(func(tx *buntdb.Tx) error {
		_, _, err := tx.Set(chi.URLParam(r, "name"), string(kept), nil)
		return err
	})
}
