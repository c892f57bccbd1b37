defmodule PilotsWeb.Router do
  use Phoenix.Router

  scope "/api", PilotsWeb do
    get "/pilots", PilotController, :index
    post "/pilots", PilotController, :create
    put "/pilots/:id", PilotController, :update
  end
end

defmodule PilotsWeb.PilotController do
  use Phoenix.Controller, formats: [:json]

  def index(conn, _params), do: json(conn, Pilots.list())
  def create(conn, params), do: json(conn, Pilots.create(params))
  def update(conn, params), do: json(conn, Pilots.update(params))
end
