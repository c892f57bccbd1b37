defmodule MooringsWeb.Router do
  use Phoenix.Router

  pipeline :api do
    plug :accepts, ["json"]
  end

  scope "/api", MooringsWeb do
    pipe_through :api
    get "/moorings", MooringController, :index
    post "/moorings", MooringController, :create
  end
end
