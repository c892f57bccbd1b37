defmodule FerryApi.Router do
  use Phoenix.Router

  get "/crossings", FerryApi.CrossingController, :index
  post "/crossings", FerryApi.CrossingController, :create
  forward "/harbours", Ferry.TideRouter
end
