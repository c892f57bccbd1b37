defmodule Harbour.MixProject do
  use Mix.Project

  def project, do: [app: :harbour, version: "0.1.0", elixir: "~> 1.15", deps: deps()]

  def application, do: [mod: {Harbour.Application, []}, extra_applications: [:logger]]

  defp deps, do: [{:rails, path: ".."}, {:phoenix, "~> 1.7"}, {:ecto_sql, "~> 3.11"}, {:postgrex, "~> 0.17"}]
end
