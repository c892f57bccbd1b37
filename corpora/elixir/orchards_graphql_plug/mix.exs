defmodule Orchards.MixProject do
  use Mix.Project

  def project, do: [app: :orchards, version: "0.1.0", elixir: "~> 1.15", deps: deps()]

  def application, do: [mod: {Orchards.Application, []}, extra_applications: [:logger]]

  defp deps do
    [
      {:phoenix, "~> 1.7.14"},
      {:phoenix_html, "~> 4.1"},
      {:absinthe, "~> 1.7"},
      {:absinthe_plug, "~> 1.5"},
      {:jason, "~> 1.4"},
      {:bandit, "~> 1.5"}
    ]
  end
end
