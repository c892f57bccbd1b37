Gem::Specification.new do |spec|
  spec.name = "tideways_auth"
  spec.version = "2.1.0"
  spec.summary = "Sign-in for shops that run on Tideways"
  listed = Dir.chdir(__dir__) { `git ls-files -z`.split("\x0") }
  spec.files = listed.grep_v(%r{^spec/})
  spec.bindir = "exe"
  spec.executables = listed.grep(%r{^exe/}) { |file| File.basename(file) }
  spec.add_dependency "tideways_core", ">= 3"
  spec.add_dependency "devise", "~> 4.9"
end
