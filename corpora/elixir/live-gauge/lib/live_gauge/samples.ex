defmodule LiveGauge.Samples do
  use GenServer

  def start_link(_), do: GenServer.start_link(__MODULE__, [], name: __MODULE__)

  @impl true
  def init(samples), do: {:ok, samples}
end
