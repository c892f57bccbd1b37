defmodule Ledger.Rates do
  use GenServer

  @table :rates_cache

  def init(_) do
    :ets.new(@table, [:named_table, read_concurrency: true])
    {:ok, nil}
  end
end
