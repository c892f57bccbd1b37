Rails.application.routes.draw do
  resources :readings
end
