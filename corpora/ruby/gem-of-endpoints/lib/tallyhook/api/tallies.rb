module Tallyhook
  module Api
    class Tallies < Grape::API
      format :json

      params do
        requires :berth, type: String
      end
      post :tallies do
        Tallyhook.store.keep(params[:berth])
      end

      get :tallies do
        Tallyhook.store.all
      end
    end
  end
end
