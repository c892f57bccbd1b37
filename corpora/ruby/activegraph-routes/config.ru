require "./app"

run RouteService
