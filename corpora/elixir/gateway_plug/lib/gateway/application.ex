defmodule Gateway.Application do
  use Application

  def start(_type, _args) do
    children = [
      {Redix, name: :counters},
      {Plug.Cowboy, scheme: :http, plug: Gateway.Router, options: [port: 4000]}
    ]

    Supervisor.start_link(children, strategy: :one_for_one)
  end
end
