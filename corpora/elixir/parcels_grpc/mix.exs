defmodule Parcels.MixProject do
  use Mix.Project

  def project, do: [app: :parcels, version: "0.1.0", elixir: "~> 1.15", deps: deps()]

  def application, do: [mod: {Parcels.Application, []}, extra_applications: [:logger]]

  defp deps do
    [
      {:grpc, "~> 0.9"},
      {:protobuf, "~> 0.14"},
      {:ecto_sql, "~> 3.11"},
      {:postgrex, ">= 0.0.0"}
    ]
  end
end
