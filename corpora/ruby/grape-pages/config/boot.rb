require "grape"
require "mongoid"

Mongoid.load!(File.join(__dir__, "mongoid.yml"), ENV.fetch("RACK_ENV", "development").to_sym)
require_relative "../app/page"
require_relative "../app/api"
