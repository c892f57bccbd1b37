Lending::App.controllers :tools do
  get :index, provides: [:json] do
    Tool.all.to_json
  end

  post :create, provides: [:json] do
    Tool.create(name: params[:name]).to_json
  end
end
