defmodule FerryApi.Endpoint do
  use Phoenix.Endpoint, otp_app: :ferry_api

  plug Plug.Parsers, parsers: [:json], json_decoder: Jason
  plug FerryApi.Router
end
