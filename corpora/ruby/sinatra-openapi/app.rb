require "sinatra"
require "committee"
require "active_support/cache"

use Committee::Middleware::RequestValidation, schema_path: "openapi.yml", strict: true

RATES = ActiveSupport::Cache::MemoryStore.new(expires_in: 600)

get "/rates/:currency" do
  RATES.fetch(params[:currency]) { load_rate(params[:currency]) }.to_s
end
