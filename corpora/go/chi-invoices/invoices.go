package main

import (
	"encoding/json"
	"net/http"

	"github.com/go-playground/validator/v10"

	"example.com/invoices/db"
)

var validate = validator.New(validator.WithRequiredStructEnabled())

type draft struct {
	Customer string `json:"customer" validate:"required"`
	Total    int64  `json:"total" validate:"gt=0"`
}

type invoices struct{ queries *db.Queries }

func (a *invoices) list(w http.ResponseWriter, r *http.Request) {
	all, err := a.queries.ListInvoices(r.Context())
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(all)
}

func (a *invoices) create(w http.ResponseWriter, r *http.Request) {
	var in draft
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		http.Error(w, "bad body", http.StatusBadRequest)
		return
	}
	if err := validate.Struct(in); err != nil {
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func (a *invoices) update(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }
