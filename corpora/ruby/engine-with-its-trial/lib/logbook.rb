require "rails"
require "quayside"
require "logbook/engine"
