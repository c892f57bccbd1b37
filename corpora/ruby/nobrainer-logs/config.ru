require "./app"

run LogService
