defmodule Parcels.Application do
  use Application

  def start(_type, _args) do
    children = [
      Parcels.Repo,
      {GRPC.Server.Supervisor, endpoint: Parcels.Endpoint, port: 50_051, start_server: true}
    ]

    Supervisor.start_link(children, strategy: :one_for_one)
  end
end
