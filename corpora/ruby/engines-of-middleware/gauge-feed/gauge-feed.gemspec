Gem::Specification.new do |s|
  s.name = "gauge-feed"
  s.version = "0.3.0"
  s.summary = "The feed of gauges for Rails applications"
  s.license = "MIT"
  s.files = Dir["lib/**/*"]
  s.add_dependency "activesupport", ">= 6.1"
  s.add_dependency "railties", ">= 6.1"
end
