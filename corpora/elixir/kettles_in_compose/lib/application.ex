defmodule Kettles.Application do
  use Application

  def start(_type, _args) do
    Supervisor.start_link([Kettles.Repo, KettlesWeb.Endpoint], strategy: :one_for_one)
  end
end
