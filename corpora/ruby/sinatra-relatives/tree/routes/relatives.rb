module Routes
  module Relatives
    def self.registered(app)
      app.get "/relatives/:id" do
        Relative.find(params[:id]).to_json
      end

      app.post "/relatives" do
        relative = Relative.create(JSON.parse(request.body.read))
        halt 422 unless relative.persisted?
        status 201
      end
    end
  end
end
