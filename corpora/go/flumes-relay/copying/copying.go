package copying

import (
	"net/http"

	"go.mongodb.org/mongo-driver/mongo"

	"example.com/flumes/connectors"
	"example.com/flumes/flumes"
)

func Handler(kept *flumes.Kept) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := connectors.Copy(r.Context(), r.URL.Query().Get("from"), r.URL.Query().Get("to"))
		if mongo.IsTimeout(err) {
			http.Error(w, "the source does not answer", http.StatusGatewayTimeout)
		}
	}
}
