defmodule Fleet.Truck do
  use Fleet.Schema

  schema "trucks" do
    field :plate, :string
  end

  def changeset(truck, attrs) do
    truck |> cast(attrs, [:plate]) |> validate_required([:plate]) |> validate_length(:plate, max: 12)
  end
end
