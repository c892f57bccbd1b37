require_relative "lib/lockers/api"

run Lockers::API
