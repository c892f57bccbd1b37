defmodule Allotments.MixProject do
  use Mix.Project

  def project, do: [app: :allotments, version: "0.1.0", deps: deps()]

  def application, do: [mod: {Allotments.Application, []}]

  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:phoenix_live_view, "~> 1.0"},
      {:bandit, "~> 1.5"},
      {:ash, "~> 3.4"},
      {:ash_sqlite, "~> 0.2"}
    ]
  end
end
