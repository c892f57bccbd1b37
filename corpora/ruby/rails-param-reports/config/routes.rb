Rails.application.routes.draw do
  get "/reports", to: "reports#index"
  get "/reports/:id", to: "reports#show"
end
