require_relative "app"

run Books::App
