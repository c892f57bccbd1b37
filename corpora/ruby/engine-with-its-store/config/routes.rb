Pilotage::Engine.routes.draw do
  resources :pilots, only: [:index, :create]
end
