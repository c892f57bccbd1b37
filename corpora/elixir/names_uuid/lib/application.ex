defmodule Names.Application do
  use Application

  def start(_type, _args) do
    Supervisor.start_link([{Agent, fn -> %{} end}, NamesWeb.Endpoint], strategy: :one_for_one)
  end
end
