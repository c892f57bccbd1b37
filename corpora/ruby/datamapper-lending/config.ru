require File.expand_path("config/boot", __dir__)

run Padrino.application
