require "./lib/buoys/app"

run Buoys::App
