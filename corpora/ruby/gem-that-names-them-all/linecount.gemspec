Gem::Specification.new do |spec|
  spec.name = "linecount"
  spec.version = "1.2.0"
  spec.summary = "Counts lines of code in web applications"
  spec.files = Dir["lib/**/*.rb"]
  spec.executables = ["linecount"]
  spec.add_dependency "thor", "~> 1.3"
  spec.add_development_dependency "rails"
  spec.add_development_dependency "sinatra"
  spec.add_development_dependency "sinatra-param"
  spec.add_development_dependency "mongoid"
  spec.add_development_dependency "familia"
  spec.add_development_dependency "couchrest_model"
  spec.add_development_dependency "otto"
end
