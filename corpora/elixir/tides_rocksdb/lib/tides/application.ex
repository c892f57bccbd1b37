defmodule Tides.Application do
  use Application

  def start(_type, _args) do
    Tides.Store.open("data")
    children = [{Plug.Cowboy, scheme: :http, plug: Tides.Router, options: [port: 4000]}]
    Supervisor.start_link(children, strategy: :one_for_one)
  end
end
