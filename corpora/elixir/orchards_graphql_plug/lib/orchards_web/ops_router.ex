defmodule OrchardsWeb.OpsRouter do
  use Plug.Router

  plug :match
  plug :dispatch

  forward "/version", to: OrchardsWeb.VersionPlug
end
