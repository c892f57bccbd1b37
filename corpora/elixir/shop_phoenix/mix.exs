defmodule Shop.MixProject do
  use Mix.Project

  def project do
    [app: :shop, version: "0.1.0", elixir: "~> 1.15", deps: deps(), aliases: aliases()]
  end

  def application do
    [mod: {Shop.Application, []}, extra_applications: [:logger]]
  end

  defp deps do
    [
      {:phoenix, "~> 1.7.14"},
      {:phoenix_ecto, "~> 4.5"},
      {:ecto_sql, "~> 3.11"},
      {:postgrex, ">= 0.0.0"},
      {:cachex, "~> 3.6"},
      {:jason, "~> 1.4"},
      {:bandit, "~> 1.5"},
      {:ecto_sqlite3, "~> 0.16", only: :test},
      {:myxql, "~> 0.7", optional: true},
      {:credo, "~> 1.7", only: [:dev, :test], runtime: false}
    ]
  end

  defp aliases do
    [setup: ["deps.get", "ecto.create", "ecto.migrate"], "ecto.reset": ["ecto.drop", "ecto.setup"]]
  end
end
