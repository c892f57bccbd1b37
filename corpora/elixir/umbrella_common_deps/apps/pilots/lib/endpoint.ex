defmodule PilotsWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :pilots

  plug Plug.Parsers, parsers: [:json], json_decoder: Jason
  plug PilotsWeb.Router
end
