require "json"
require "sequel"
require "sinatra/base"

DB = Sequel.connect(ENV.fetch("DATABASE_URL", "postgres://localhost/almanacs"))

class Almanacs < Sinatra::Base
  if ENV["KEEP_ANSWERS"]
    require "rack/cache"
    require "redis-rack-cache"
    store = ENV.fetch("KEPT_ANSWERS", "localhost:6379")
    use Rack::Cache, metastore: "redis://#{store}/0/meta", entitystore: "redis://#{store}/0/bodies"
  end

  get "/almanacs/:year" do
    content_type :json
    cache_control :public, max_age: 3600
    DB[:almanacs].where(year: params[:year].to_i).all.to_json
  end

  post "/almanacs" do
    DB[:almanacs].insert(JSON.parse(request.body.read))
    status 201
  end
end
