Rails.application.routes.draw do
  resources :keepers, only: %i[index show create]
end
