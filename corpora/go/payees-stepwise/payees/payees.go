package payees

import (
	"database/sql"
	"encoding/json"
	"net/http"
)

type payee struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func List(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rows, err := db.QueryContext(r.Context(), "select id, name from payees order by name")
		if err != nil {
			http.Error(w, "not now", http.StatusInternalServerError)
			return
		}
		defer rows.Close()
		found := []payee{}
		for rows.Next() {
			var p payee
			if err := rows.Scan(&p.ID, &p.Name); err == nil {
				found = append(found, p)
			}
		}
		json.NewEncoder(w).Encode(found)
	}
}
