Gem::Specification.new do |s|
  s.name = "logbook"
  s.version = "1.0.3"
  s.summary = "A log for sites that run on Quayside"
  s.files = `git ls-files -z`.split("\x0").reject { |file| file.match(%r{^(test|doc)/}) }
  s.add_dependency "quayside", ">= 2.0"
  s.add_dependency "redis", ">= 4.2"
end
