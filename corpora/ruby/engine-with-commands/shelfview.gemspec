Gem::Specification.new do |s|
  s.name = "shelfview"
  s.version = "0.9.0"
  s.summary = "Looks into the tables of a Rails application"
  s.files = Dir["{app,config,lib}/**/*", "bin/shelfview"]
  s.executables = ["shelfview"]
  s.add_dependency "rails", ">= 6"
  s.add_dependency "kaminari"
  s.add_development_dependency "pg"
end
