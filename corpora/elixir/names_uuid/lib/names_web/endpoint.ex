defmodule NamesWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :names

  plug NamesWeb.Router
end
