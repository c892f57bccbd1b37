require_relative "lib/gatekeeper/version"

Gem::Specification.new do |spec|
  spec.name = "gatekeeper"
  spec.version = Gatekeeper::VERSION
  spec.summary = "Lets people into applications on Rack"
  spec.authors = ["The gatekeepers"]
  spec.license = "MIT"
  spec.files = Dir["lib/**/*.rb"] + ["README.md"]
  spec.required_ruby_version = ">= 3.0"
  spec.add_dependency "roda", ">= 3.60"
  spec.add_dependency "sequel", ">= 5.50"
  spec.add_development_dependency "minitest"
  spec.add_development_dependency "sqlite3"
end
