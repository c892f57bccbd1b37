Gem::Specification.new do |s|
  s.name = "meters"
  s.version = "1.4.0"
  s.summary = "Readings of meters, and what they are billed at"
  s.files = Dir.glob("{bin,lib}/**/*") + ["config.ru", "Gemfile"]
  s.executables = ["meters"]
end
