defmodule ShopWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :shop

  plug Plug.Parsers, parsers: [:json], json_decoder: Jason
  plug ShopWeb.Router
end
