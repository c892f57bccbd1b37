defmodule OrchardsWeb.Schema do
  use Absinthe.Schema

  object :tree do
    field :id, non_null(:id)
    field :kind, :string
    field :rows, :integer
  end

  query do
    field :trees, list_of(:tree) do
      resolve fn _, _ -> {:ok, Orchards.Trees.all()} end
    end

    field :tree, :tree do
      arg :id, non_null(:id)
      resolve fn %{id: id}, _ -> {:ok, Orchards.Trees.find(id)} end
    end
  end
end
