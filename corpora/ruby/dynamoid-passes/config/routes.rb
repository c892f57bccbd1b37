Rails.application.routes.draw do
  resources :passes, only: [:show, :create]
end
