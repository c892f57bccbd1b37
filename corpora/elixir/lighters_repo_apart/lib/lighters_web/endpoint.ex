defmodule LightersWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :lighters

  plug Plug.Parsers, parsers: [:json], json_decoder: Jason
  plug LightersWeb.Router
end
