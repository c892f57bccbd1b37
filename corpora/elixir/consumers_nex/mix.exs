defmodule Consumers.MixProject do
  use Mix.Project

  def project, do: [app: :consumers, version: "0.1.0", deps: deps()]

  def application, do: [mod: {Consumers.Application, []}]

  defp deps do
    [
      {:nex_json_schema, "~> 0.8"},
      {:plug_cowboy, "~> 2.7"},
      {:ex_json_schema, "~> 0.10", only: :dev},
      {:json_xema, "~> 0.6", only: :dev}
    ]
  end
end
