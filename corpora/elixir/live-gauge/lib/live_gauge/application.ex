defmodule LiveGauge.Application do
  use Application

  def start(_, _) do
    Supervisor.start_link([LiveGauge.Samples], strategy: :one_for_one)
  end
end
