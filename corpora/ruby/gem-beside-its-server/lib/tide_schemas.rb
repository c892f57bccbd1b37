module TideSchemas
  ROOT = File.expand_path("../schemas", __dir__)
end
