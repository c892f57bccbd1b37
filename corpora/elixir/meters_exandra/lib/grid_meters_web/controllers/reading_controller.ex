defmodule Grid.Meters.Web.ReadingController do
  use Grid.Meters.Web, :controller

  def index(conn, _params), do: json(conn, %{readings: Grid.Meters.Repo.all(Grid.Meters.Reading)})
end
