Gem::Specification.new do |spec|
  spec.name = "buoyline"
  spec.version = "0.9.0"
  spec.summary = "Keeps which buoy is lent to whom"
  spec.authors = ["The harbour office"]
  spec.files = Dir["lib/**/*", "exe/*"]
  spec.bindir = "exe"
  spec.executables = ["buoyline"]
  spec.add_dependency "puma", ">= 5"
  spec.add_dependency "pg", "~> 1.5"
  spec.add_dependency "sequel", "~> 5.75"
  spec.add_dependency "sinatra", "~> 3.2"
end
