Gem::Specification.new do |spec|
  spec.name = "tallyhook"
  spec.version = "0.4.0"
  spec.summary = "Endpoints that take in the tallies of harbour pilots"
  spec.files = Dir["lib/**/*", "app/**/*"]
  spec.add_dependency "grape"
  spec.add_dependency "railties", ">= 7"
  spec.add_development_dependency "rspec"
end
