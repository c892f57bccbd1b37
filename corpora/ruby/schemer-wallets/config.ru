require_relative "wallets"

run Sinatra::Application
