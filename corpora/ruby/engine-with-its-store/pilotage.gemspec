Gem::Specification.new do |spec|
  spec.name = "pilotage"
  spec.version = "3.1.0"
  spec.summary = "Runs the pilots of a harbour"
  spec.files = Dir["{app,config,lib}/**/*"]
  spec.add_dependency "rails", ">= 7.1"
  spec.add_dependency "mongo", "~> 2.19"
  spec.add_dependency "mongoid", "~> 8.0"
end
