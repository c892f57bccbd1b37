package main

import (
	"database/sql"
	"net/http"

	restful "github.com/emicklei/go-restful/v3"
	_ "github.com/mattn/go-sqlite3"
)

func main() {
	db, err := sql.Open("sqlite3", "mills.db")
	if err != nil {
		panic(err)
	}
	ws := new(restful.WebService)
	ws.Path("/mills").Produces(restful.MIME_JSON)
	ws.Route(ws.GET("/{id}").To(func(in *restful.Request, out *restful.Response) {
		out.WriteEntity(db.QueryRow("select name from mills where id = ?", in.PathParameter("id")))
	}))
	restful.Add(ws)
	http.ListenAndServe(":8080", nil)
}
