package lockers

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/invopop/validation"
	"github.com/jackc/pgx/v5/pgxpool"
)

type hire struct {
	Locker int    `json:"locker"`
	Name   string `json:"name"`
}

func (h hire) Validate() error {
	return validation.ValidateStruct(&h, validation.Field(&h.Name, validation.Required))
}

func Routes(router chi.Router, pool *pgxpool.Pool) {
	router.MethodFunc(http.MethodPost, "/hires", func(w http.ResponseWriter, r *http.Request) {
		var given hire
		if json.NewDecoder(r.Body).Decode(&given) != nil || given.Validate() != nil {
			w.WriteHeader(http.StatusUnprocessableEntity)
			return
		}
		pool.Exec(r.Context(), "INSERT INTO hires VALUES ($1, $2)", given.Locker, given.Name)
	})
}
