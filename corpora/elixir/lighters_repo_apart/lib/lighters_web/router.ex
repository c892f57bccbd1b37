defmodule LightersWeb.Router do
  use Phoenix.Router

  pipeline :api do
    plug :accepts, ["json"]
  end

  scope "/api", LightersWeb do
    pipe_through :api
    resources "/lighters", LighterController, only: [:index, :create]
  end
end
