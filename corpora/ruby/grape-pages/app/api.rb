require_relative "endpoint"

module Pages
  class API < Endpoint
    resource :pages do
      get { Page.all }

      params do
        requires :title, type: String
        optional :body, type: String
      end
      post { Page.create!(declared(params)) }
    end
  end
end
