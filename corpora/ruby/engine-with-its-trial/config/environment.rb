require_relative "application"
Logbook::Application.initialize!
