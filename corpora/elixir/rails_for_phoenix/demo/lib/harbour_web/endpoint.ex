defmodule HarbourWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :harbour

  plug HarbourWeb.Router
end
