defmodule IntakeWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :intake

  plug Plug.Parsers, parsers: [:json], json_decoder: Jason
  plug IntakeWeb.Router
end
