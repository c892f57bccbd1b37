defmodule Baskets.Application do
  use Application

  def start(_type, _args) do
    Memento.Table.create(Baskets.Basket, disc_copies: [node()])
    Supervisor.start_link([{Bandit, plug: Baskets.Router, port: 4000}], strategy: :one_for_one)
  end
end
