module Pages
  class API < Grape::API
    version "v1", using: :path
    format :json

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
