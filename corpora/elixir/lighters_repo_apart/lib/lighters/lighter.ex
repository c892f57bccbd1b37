defmodule Lighters.Lighter do
  use Ecto.Schema
  import Ecto.Changeset

  schema "lighters" do
    field :name, :string
    field :draught, :float
    timestamps()
  end

  def changeset(lighter, attrs) do
    lighter
    |> cast(attrs, [:name, :draught])
    |> validate_required([:name])
    |> validate_number(:draught, greater_than: 0)
  end
end
