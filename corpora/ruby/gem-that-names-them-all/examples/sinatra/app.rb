require "sinatra"
use Committee::Middleware::RequestValidation
get("/") { "hello" }
