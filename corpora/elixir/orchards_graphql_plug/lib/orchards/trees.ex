defmodule Orchards.Trees do
  @trees [%{id: "1", kind: "apple", rows: 12}, %{id: "2", kind: "quince", rows: 3}]

  def all, do: @trees
  def find(id), do: Enum.find(@trees, &(&1.id == id))
end
