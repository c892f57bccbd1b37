Gem::Specification.new do |s|
  s.name = "admin_panels"
  s.version = "1.2.0"
  s.summary = "Pages for administrators"
  s.license = "MIT"
  s.files = Dir["{app,config,lib}/**/*"]
  s.add_dependency "actionpack", ">= 7.0"
  s.add_dependency "actionview", ">= 7.0"
end
