defmodule OrchardsWeb.VersionPlug do
  import Plug.Conn

  def init(options), do: options
  def call(conn, _options), do: send_resp(conn, 200, "0.1.0")
end
