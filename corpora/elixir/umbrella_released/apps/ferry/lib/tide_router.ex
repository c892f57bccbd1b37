defmodule Ferry.TideRouter do
  @moduledoc "What the harbours ask for; the web application mounts it."
  use Plug.Router

  plug :match
  plug :dispatch

  get "/tide/:harbour" do
    send_resp(conn, 200, Ferry.Tides.of(harbour))
  end

  match _ do
    send_resp(conn, 404, "no such harbour")
  end
end
