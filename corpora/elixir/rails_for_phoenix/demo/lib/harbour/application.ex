defmodule Harbour.Application do
  use Application

  def start(_type, _args), do: Supervisor.start_link([Harbour.Repo, HarbourWeb.Endpoint], strategy: :one_for_one)
end
