defmodule KettlesWeb.Router do
  use Phoenix.Router

  pipeline :api do
    plug(:accepts, ["json"])
  end

  scope "/api", KettlesWeb do
    pipe_through(:api)
    get("/kettles", KettleController, :index)
  end
end
