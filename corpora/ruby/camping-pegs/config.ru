require_relative "pegs"

run Pegs
