defmodule Lighters.MixProject do
  use Mix.Project

  def project, do: [app: :lighters, version: "0.3.0", elixir: "~> 1.15", deps: deps()]

  def application, do: [mod: {Lighters.Application, []}, extra_applications: [:logger]]

  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:phoenix_ecto, "~> 4.5"},
      {:postgrex, ">= 0.0.0"},
      {:myxql, ">= 0.0.0", only: :test},
      {:jason, "~> 1.4"},
      {:bandit, "~> 1.5"},
      {:wharfdata, git: "https://git.example.com/wharf/wharfdata.git", tag: "2.1.0"}
    ]
  end
end
