Rails.application.routes.draw do
  resources :moorings, only: [:index, :create, :destroy]
end
