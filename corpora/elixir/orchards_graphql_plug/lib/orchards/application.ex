defmodule Orchards.Application do
  use Application

  @impl true
  def start(_type, _args) do
    Supervisor.start_link([OrchardsWeb.Endpoint], strategy: :one_for_one, name: Orchards.Supervisor)
  end
end
