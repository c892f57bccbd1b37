defmodule Gateway.Router do
  use Plug.Router

  plug :match
  plug :dispatch

  get "/health" do
    send_resp(conn, 200, "ok")
  end

  post "/hits/:name" do
    {:ok, count} = Redix.command(:counters, ["INCR", name])
    send_resp(conn, 200, to_string(count))
  end
end
