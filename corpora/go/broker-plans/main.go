package main

import (
	"log"
	"log/slog"
	"net/http"
	"os"

	"code.cloudfoundry.org/brokerapi/v13"

	"example.com/broker-plans/plans"
	"example.com/broker-plans/store"
)

func main() {
	db, err := store.Open(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	credentials := brokerapi.BrokerCredentials{Username: os.Getenv("AUTH_USER"), Password: os.Getenv("AUTH_PASS")}
	http.Handle("/", brokerapi.New(plans.NewBroker(db), slog.Default(), credentials))
	srv := &http.Server{Addr: ":" + os.Getenv("PORT")}
	if err := srv.ListenAndServe(); err != nil {
		log.Fatal(err)
	}
}
