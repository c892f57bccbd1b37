defmodule Grid.Meters.MixProject do
  use Mix.Project

  def project, do: [app: :grid_meters, version: "0.1.0", deps: deps()]

  def application, do: [mod: {Grid.Meters.Application, []}]

  defp deps do
    [
      {:phoenix, "~> 1.5"},
      {:plug_cowboy, "~> 2.0"},
      {:ecto, "~> 3.0"},
      {:exandra, "~> 0.10"},
      {:con_cache, "~> 0.13"},
      {:postgrex, ">= 0.0.0", only: :test}
    ]
  end
end
