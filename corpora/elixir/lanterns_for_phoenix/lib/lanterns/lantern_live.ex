defmodule Lanterns.LanternLive do
  use Phoenix.LiveView

  def mount(_params, session, socket) do
    {:ok, assign(socket, lanterns: session["source"].all())}
  end

  def render(assigns) do
    ~H"""
    <p :for={lantern <- @lanterns}>{lantern.name}</p>
    """
  end
end
