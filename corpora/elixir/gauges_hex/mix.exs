defmodule Gauges.MixProject do
  use Mix.Project

  def project do
    [
      app: :gauges,
      version: "0.3.0",
      elixir: "~> 1.15",
      description: "Readings of telemetry events",
      package: package(),
      deps: deps()
    ]
  end

  def application, do: [extra_applications: [:logger]]

  defp package, do: [licenses: ["MIT"], links: %{}]

  defp deps, do: [{:telemetry, "~> 1.2"}, {:phoenix, "~> 1.7", optional: true}]
end
