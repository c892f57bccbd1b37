defmodule LiveGauge.PageLive do
  use Phoenix.LiveView

  def mount(_params, _session, socket), do: {:ok, assign(socket, :rows, [])}

  def render(assigns) do
    ~H"""
    <p :for={row <- @rows}>{row.name}</p>
    """
  end
end
