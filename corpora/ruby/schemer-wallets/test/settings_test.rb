require "json-schema"

abort unless JSON::Validator.validate({"type" => "object"}, YAML.load_file("target/pgsql-config.yml"))
