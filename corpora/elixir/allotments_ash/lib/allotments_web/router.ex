defmodule AllotmentsWeb.Router do
  use Phoenix.Router
  import Phoenix.LiveView.Router

  scope "/", AllotmentsWeb do
    live "/", PlotsLive
  end
end
