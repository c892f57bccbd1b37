defmodule FleetWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :fleet_web

  plug Plug.Parsers, parsers: [:json, Absinthe.Plug.Parser], json_decoder: Jason
  plug FleetWeb.Router
end
