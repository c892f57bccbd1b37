defmodule AllotmentsWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :allotments

  socket "/live", Phoenix.LiveView.Socket
  plug AllotmentsWeb.Router
end
