defmodule AllotmentsWeb.PlotsLive do
  use Phoenix.LiveView

  def mount(_params, _session, socket), do: {:ok, assign(socket, plots: Allotments.Plots.list_plots!())}
end
