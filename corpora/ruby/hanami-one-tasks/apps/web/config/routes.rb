root to: "home#index"
get "/tasks/:id/history", to: "tasks#history"

resources :tasks, only: %i[index create]
