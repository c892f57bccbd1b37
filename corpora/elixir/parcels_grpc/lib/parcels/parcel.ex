defmodule Parcels.Parcel do
  use Ecto.Schema

  schema "parcels" do
    field :weight, :integer
    timestamps()
  end
end
