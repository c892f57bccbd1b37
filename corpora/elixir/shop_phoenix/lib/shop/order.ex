defmodule Shop.Order do
  use Ecto.Schema
  import Ecto.Changeset

  schema "orders" do
    field :customer, :string
    field :total, :integer
    timestamps()
  end

  def changeset(order, attrs) do
    order
    |> cast(attrs, [:customer, :total])
    |> validate_required([:customer])
    |> validate_number(:total, greater_than: 0)
  end
end
