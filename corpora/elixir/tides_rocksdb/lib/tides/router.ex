defmodule Tides.Router do
  use Plug.Router

  plug :match
  plug :dispatch

  get "/tides/:hour" do
    case Tides.Store.get(hour) do
      {:ok, height} -> send_resp(conn, 200, Jason.encode!(%{height: height}))
      :not_found -> send_resp(conn, 404, "")
    end
  end

  put "/tides/:hour" do
    {:ok, body, conn} = read_body(conn)
    Tides.Store.put(hour, Jason.decode!(body)["height"])
    send_resp(conn, 204, "")
  end
end
