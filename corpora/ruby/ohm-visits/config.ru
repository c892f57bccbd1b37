require "./app"

run VisitService
