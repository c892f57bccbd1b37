defmodule OrchardsWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :orchards

  plug Plug.RequestId
  plug OrchardsWeb.Router
end
