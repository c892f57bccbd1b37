require_relative "app"

run Club
