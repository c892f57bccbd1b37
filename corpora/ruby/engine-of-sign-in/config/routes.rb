Tideways::Core::Engine.routes.draw do
  resources :passwords, only: [:create, :update]
  get "/login", to: "sessions#new"
  post "/login", to: "sessions#create"
end
