require_relative "tree"
require "committee"

use Committee::Middleware::RequestValidation, schema_path: "openapi.yml"
run Tree
