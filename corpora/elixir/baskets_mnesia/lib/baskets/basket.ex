defmodule Baskets.Basket do
  use Memento.Table, attributes: [:id, :items]

  def all, do: Memento.transaction!(fn -> Memento.Query.all(__MODULE__) end)

  def put(id, items), do: Memento.transaction!(fn -> Memento.Query.write(%__MODULE__{id: id, items: items}) end)
end
