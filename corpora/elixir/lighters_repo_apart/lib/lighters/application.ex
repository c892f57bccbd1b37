defmodule Lighters.Application do
  use Application

  def start(_type, _args) do
    Supervisor.start_link([WharfData.Repo, LightersWeb.Endpoint], strategy: :one_for_one)
  end
end
