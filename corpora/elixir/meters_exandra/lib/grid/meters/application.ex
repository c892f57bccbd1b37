defmodule Grid.Meters.Application do
  use Application
  import Supervisor.Spec

  def start(_type, _args) do
    children = [
      supervisor(Grid.Meters.Repo, []),
      supervisor(Grid.Meters.Web.Endpoint, []),
      worker(ConCache, [[ttl_check_interval: 1_000, global_ttl: 60_000, name: :readings]])
    ]

    Supervisor.start_link(children, strategy: :one_for_one)
  end
end
