defmodule FerryApi.CrossingController do
  use Phoenix.Controller

  def index(conn, _params), do: json(conn, Ferry.Crossings.list())
  def create(conn, params), do: json(conn, Ferry.Crossings.create(params))
end
