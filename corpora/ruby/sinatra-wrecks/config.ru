require_relative "app"
run Wrecks
