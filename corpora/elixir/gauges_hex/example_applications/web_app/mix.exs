defmodule WebApp.MixProject do
  use Mix.Project

  def project, do: [app: :web_app, version: "0.1.0", deps: deps()]

  def application, do: [mod: {WebApp.Application, []}]

  defp deps do
    [{:gauges, path: "../.."}, {:phoenix, "~> 1.7"}, {:ecto_sql, "~> 3.11"}, {:postgrex, "~> 0.17"}]
  end
end
