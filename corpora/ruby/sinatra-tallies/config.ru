require_relative "lib/tallies/app"

run Tallies::App
