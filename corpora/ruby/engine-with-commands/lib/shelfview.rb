require "rails"
require "shelfview/engine"
