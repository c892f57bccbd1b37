require_relative "base"
require_relative "../certificate"

module Controller
  class Certificates < Base
    NEW = {
      type: "object",
      required: %w[address rating],
      properties: {address: {type: "string"}, rating: {type: "integer"}},
    }.freeze

    get "/api/certificates/:id" do
      Certificate.find(params[:id]).to_json
    end

    post "/api/certificates" do
      status 201
      Certificate.create!(checked(NEW)).to_json
    end
  end
end
