defmodule Moorings.MixProject do
  use Mix.Project

  def project, do: [app: :moorings, version: "0.1.0", deps: deps()]

  def application, do: [mod: {Moorings.Application, []}]

  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:bandit, "~> 1.0"},
      {:ash, "~> 3.0"},
      {:ash_postgres, "~> 2.0"},
      {:postgrex, ">= 0.0.0"}
    ]
  end
end
