$LOAD_PATH.unshift(File.expand_path("../lib", __dir__))
require_relative "site"
run Site.freeze.app
