defmodule Lake.Router do
  use Plug.Router

  plug(:match)
  plug(:dispatch)

  get "/tides" do
    send_resp(conn, 200, Jason.encode!(Lake.Reader.tides()))
  end
end
