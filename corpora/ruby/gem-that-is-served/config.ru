require "meters"

run Meters::Listener
