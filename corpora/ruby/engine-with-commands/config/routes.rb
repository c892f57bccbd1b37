Shelfview::Engine.routes.draw do
  resources :tables, only: [:index, :show]
end
