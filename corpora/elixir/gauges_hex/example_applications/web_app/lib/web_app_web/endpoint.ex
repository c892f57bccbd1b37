defmodule WebAppWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :web_app

  plug WebAppWeb.Router
end
