defmodule Ledger.MixProject do
  use Mix.Project

  def project, do: [app: :ledger, version: "0.1.0", deps: deps()]

  def application, do: [mod: {Ledger.Application, []}]

  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:bandit, "~> 1.0"},
      {:ash, "~> 3.0"},
      {:ash_postgres, "~> 2.0"},
      {:ash_graphql, "~> 1.0"},
      {:absinthe_plug, "~> 1.5"},
      {:exqlite, "~> 0.20", only: :test}
    ]
  end
end
