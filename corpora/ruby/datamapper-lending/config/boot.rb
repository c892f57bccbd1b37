require "bundler/setup"
Bundler.require(:default)

Padrino.load!
