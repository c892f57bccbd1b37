defmodule WebAppWeb.Router do
  use Phoenix.Router

  pipeline :api do
    plug :accepts, ["json"]
  end

  scope "/api", WebAppWeb do
    pipe_through :api
    get "/readings", ReadingController, :index
  end
end
