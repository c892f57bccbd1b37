require_relative "config/environment"
run Logbook::Application
