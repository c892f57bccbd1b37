defmodule MooringsWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :moorings

  plug Plug.Parsers, parsers: [:json], json_decoder: Jason
  plug MooringsWeb.Router
end
