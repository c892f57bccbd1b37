defmodule Ferry.Crossing do
  use Ecto.Schema
  import Ecto.Changeset

  schema "crossings" do
    field :from, :string
    field :to, :string
    field :leaves_at, :utc_datetime
  end

  def changeset(crossing, attrs) do
    crossing
    |> cast(attrs, [:from, :to, :leaves_at])
    |> validate_required([:from, :to, :leaves_at])
  end
end
