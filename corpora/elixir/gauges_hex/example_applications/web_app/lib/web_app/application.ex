defmodule WebApp.Application do
  use Application

  def start(_type, _args) do
    Supervisor.start_link([WebApp.Repo, WebAppWeb.Endpoint], strategy: :one_for_one)
  end
end
