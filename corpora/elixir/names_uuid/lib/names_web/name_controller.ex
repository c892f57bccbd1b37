defmodule NamesWeb.NameController do
  use Phoenix.Controller, formats: [:json]

  alias Ecto.UUID

  def create(conn, %{"name" => name}), do: json(conn, %{id: UUID.generate(), name: name})
end
