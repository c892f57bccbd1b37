Rails.application.routes.draw do
  namespace :api do
    resources :orders, only: [:index, :show, :create]
    resources :customers
  end
end
