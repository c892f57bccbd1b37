require "sinatra/base"
require "json"

module Buoyline
  class Api < Sinatra::Base
    set :server, :puma

    get("/buoys/:id") { Buoyline.db[:buoys].first(id: params[:id]).to_json }

    put("/buoys/:id/lender") do
      Buoyline.db[:buoys].where(id: params[:id]).update(lender: request.body.read)
      status 204
    end
  end
end
