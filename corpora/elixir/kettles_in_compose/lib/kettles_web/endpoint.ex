defmodule KettlesWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :kettles
  plug(KettlesWeb.Router)
end
