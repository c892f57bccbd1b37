defmodule Pilots.MixProject do
  use Mix.Project

  def project do
    [app: :pilots, version: "0.1.0", elixir: "~> 1.15", deps: deps()]
  end

  def application, do: [mod: {Pilots.Application, []}]

  defp deps do
    Code.require_file("../../mix/shared.exs")
    Harbour.Mix.Shared.behind_the_quay() ++ [{:telemetry, "~> 1.2"}]
  end
end
