AdminPanels::Engine.routes.draw do
  resources :panels, only: [:index]
end
