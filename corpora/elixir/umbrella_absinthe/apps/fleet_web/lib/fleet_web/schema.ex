defmodule FleetWeb.Schema do
  use Absinthe.Schema

  object :truck do
    field :plate, :string
  end

  query do
    field :trucks, list_of(:truck), resolve: fn _, _ -> {:ok, Fleet.Repo.all(Fleet.Truck)} end
  end
end
