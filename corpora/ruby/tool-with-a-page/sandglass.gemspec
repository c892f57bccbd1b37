Gem::Specification.new do |spec|
  spec.name = "sandglass"
  spec.version = "1.2.0"
  spec.summary = "Times your work from the shell"
  spec.authors = ["The sandglass people"]
  spec.files = Dir["lib/**/*", "exe/*"]
  spec.bindir = "exe"
  spec.executables = ["sandglass"]
  spec.add_dependency "thor", "~> 1.3"
  spec.add_dependency "sequel", "~> 5.75"
  spec.add_dependency "sqlite3", "~> 1.7"
  spec.add_dependency "sinatra", "~> 3.2"
  spec.add_dependency "webrick", "~> 1.8"
  spec.add_development_dependency "rspec"
end
