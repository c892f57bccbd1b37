package main

import (
	"log"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/playground"
	"github.com/gin-gonic/gin"

	"example.com/events/graph"
	"example.com/events/store"
)

func main() {
	db, err := store.Open("events.db")
	if err != nil {
		log.Fatal(err)
	}
	srv := handler.NewDefaultServer(graph.NewExecutableSchema(graph.Config{Resolvers: &graph.Resolver{DB: db}}))
	r := gin.Default()
	r.POST("/query", gin.WrapH(srv))
	r.GET("/", gin.WrapF(playground.Handler("Events", "/query")))
	log.Fatal(r.Run())
}
