defmodule Shop.Application do
  use Application

  def start(_type, _args) do
    children = [Shop.Repo, {Cachex, name: :rates}, ShopWeb.Endpoint]
    Supervisor.start_link(children, strategy: :one_for_one, name: Shop.Supervisor)
  end
end
