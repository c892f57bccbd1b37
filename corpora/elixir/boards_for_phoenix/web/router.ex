defmodule Boards.Router do
  use Phoenix.Router

  pipeline :browser do
    plug :accepts, ["html", "json"]
  end

  scope "/boards", Boards do
    pipe_through :browser
    get "/", BoardController, :index
    get "/:id", BoardController, :show
  end
end
