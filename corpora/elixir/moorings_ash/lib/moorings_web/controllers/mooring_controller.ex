defmodule MooringsWeb.MooringController do
  use Phoenix.Controller, formats: [:json]

  alias Moorings.Harbour

  def index(conn, _params), do: json(conn, Enum.map(Harbour.moorings!(), & &1.name))

  def create(conn, params) do
    case Harbour.let(params) do
      {:ok, mooring} -> conn |> put_status(201) |> json(%{id: mooring.id})
      {:error, error} -> conn |> put_status(422) |> json(%{error: Exception.message(error)})
    end
  end
end
