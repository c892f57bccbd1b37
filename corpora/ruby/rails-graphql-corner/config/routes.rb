Rails.application.routes.draw do
  post "/graphql", to: "graphql#execute"
  resources :parcels, only: %i[index show create]
end
