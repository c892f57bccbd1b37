defmodule LiveGauge.MixProject do
  use Mix.Project

  @version "0.4.0"

  def project do
    [
      app: :live_gauge,
      version: @version,
      elixir: "~> 1.15",
      deps: deps(),
      name: "LiveGauge",
      description: "Gauges of a running system as live pages",
      package: package(),
      aliases: [dev: "run --no-halt dev.exs"]
    ]
  end

  def application do
    [mod: {LiveGauge.Application, []}, extra_applications: [:logger]]
  end

  defp deps do
    [
      {:phoenix_live_view, "~> 1.0"},
      {:ecto_sql, "~> 3.11", optional: true},
      {:postgrex, "~> 0.17", optional: true},
      {:bandit, "~> 1.5", only: :dev}
    ]
  end

  defp package do
    [licenses: ["MIT"], links: %{"Docs" => "https://live-gauge.example.org"}]
  end
end
