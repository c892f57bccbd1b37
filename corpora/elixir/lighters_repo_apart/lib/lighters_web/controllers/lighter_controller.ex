defmodule LightersWeb.LighterController do
  use Phoenix.Controller, formats: [:json]

  alias Lighters.Lighter
  alias WharfData.Repo

  def index(conn, _params), do: json(conn, Repo.all(Lighter))

  def create(conn, params) do
    case Repo.insert(Lighter.changeset(%Lighter{}, params)) do
      {:ok, lighter} -> conn |> put_status(:created) |> json(lighter)
      {:error, changeset} -> conn |> put_status(:unprocessable_entity) |> json(changeset.errors)
    end
  end
end
