package main

import (
	"database/sql"
	"net/http"
	"os"

	"example.com/rinks/rinkpb"
	"example.com/rinks/rinks"
	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/twitchtv/twirp"
)

func main() {
	db, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	if err != nil {
		panic(err)
	}
	server := rinkpb.NewRinksServer(rinks.New(db), twirp.WithServerPathPrefix("/rpc"))
	http.ListenAndServe(":8080", server)
}
