Gem::Specification.new do |gem|
  gem.name = "tide_schemas"
  gem.version = "0.2.0"
  gem.summary = "Schemas of the service for its clients in Ruby"
  gem.files = `git ls-files lib`.split($/)
  gem.executables = gem.files.grep(%r{^bin/}).map { |file| File.basename(file) }
end
