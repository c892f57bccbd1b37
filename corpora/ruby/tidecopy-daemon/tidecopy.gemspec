require_relative "lib/tidecopy/version"

Gem::Specification.new do |spec|
  spec.name = "tidecopy"
  spec.version = Tidecopy::VERSION
  spec.summary = "Copies tables of tides from one database to another"
  spec.authors = ["The keepers of the tides"]
  spec.files = Dir["{lib,exe}/**/*"]
  spec.bindir = "exe"
  spec.executables = ["tidecopy"]
  spec.add_dependency "pg", ">= 1.5"
end
