defmodule FerrySender.Sender do
  use GenServer

  def handle_info({:basic_deliver, payload, _meta}, state) do
    for crossing <- Ferry.Crossings.late(payload), do: FerrySender.Mail.send(crossing)
    {:noreply, state}
  end
end
