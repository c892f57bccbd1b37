require "./app"

run LampService
