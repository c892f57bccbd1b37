defmodule KettlesWeb.KettleController do
  use Phoenix.Controller, formats: [:json]

  def index(conn, _params) do
    json(conn, Kettles.Repo.all(Kettles.Kettle))
  end
end
