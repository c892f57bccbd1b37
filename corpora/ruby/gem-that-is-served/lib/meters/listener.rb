require "json"
require "sinatra/base"

module Meters
  class Listener < Sinatra::Base
    get "/meters/:meter" do
      Store.read(params[:meter]).to_json
    end

    post "/meters/:meter/readings" do
      Store.keep(params[:meter], params[:day], params[:amount])
      status 202
    end
  end
end
