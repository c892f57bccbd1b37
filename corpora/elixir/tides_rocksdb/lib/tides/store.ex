defmodule Tides.Store do
  def open(folder) do
    {:ok, db} = :rocksdb.open(String.to_charlist(folder), create_if_missing: true)
    :persistent_term.put(__MODULE__, db)
  end

  def put(hour, height), do: :rocksdb.put(db(), hour, :erlang.term_to_binary(height), [])

  def get(hour) do
    with {:ok, kept} <- :rocksdb.get(db(), hour, []), do: {:ok, :erlang.binary_to_term(kept)}
  end

  defp db, do: :persistent_term.get(__MODULE__)
end
