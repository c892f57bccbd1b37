defmodule Lamps.Lamp do
  use Ecto.Schema
  import Ecto.Changeset

  schema "lamps" do
    field(:name, :string)
  end

  def changeset(lamp, params) do
    lamp |> cast(params, [:name]) |> validate_required([:name])
  end
end
