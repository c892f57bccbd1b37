defmodule Lanterns.Application do
  use Application

  def start(_type, _args) do
    Supervisor.start_link([{Registry, keys: :unique, name: Lanterns.Registry}], strategy: :one_for_one)
  end
end
