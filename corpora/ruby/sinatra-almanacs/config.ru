require_relative "app"

run Almanacs
