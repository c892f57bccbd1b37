defmodule Lake.Application do
  use Application

  def start(_type, _args) do
    Supervisor.start_link([{Plug.Cowboy, scheme: :http, plug: Lake.Router, options: [port: 4000]}], strategy: :one_for_one)
  end
end
