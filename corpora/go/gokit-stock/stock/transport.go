package stock

import (
	"context"
	"net/http"

	"github.com/go-kit/kit/endpoint"
	kithttp "github.com/go-kit/kit/transport/http"
	"github.com/gorilla/mux"
)

func countEndpoint(s *Service) endpoint.Endpoint {
	return func(ctx context.Context, request interface{}) (interface{}, error) {
		return s.Count(ctx, request.(string))
	}
}

// Handler serves the stock over HTTP.
func Handler(s *Service) http.Handler {
	r := mux.NewRouter()
	count := kithttp.NewServer(countEndpoint(s), decode, kithttp.EncodeJSONResponse)
	r.Handle("/stock/{article}", count).Methods("GET")
	return r
}

func decode(_ context.Context, r *http.Request) (interface{}, error) { return mux.Vars(r)["article"], nil }
