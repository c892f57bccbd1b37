defmodule ReviewsWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :reviews

  plug Plug.Parsers, parsers: [:json], json_decoder: Jason
  plug ReviewsWeb.Router
end
