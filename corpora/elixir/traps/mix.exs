defmodule Probe.MixProject do
  use Mix.Project

  def project do
    [app: :probe, version: "0.3.0", deps: deps(), escript: [main_module: Probe.CLI], package: package()]
  end

  def application, do: [extra_applications: [:logger]]

  defp package, do: [licenses: ["MIT"], links: %{}]

  defp deps do
    [
      {:jason, "~> 1.4"},
      {:phoenix, "~> 1.7", only: :test},
      {:ecto_sql, "~> 3.11", only: [:dev, :test]},
      {:plug_cowboy, "~> 2.7", only: :docs}
    ]
  end
end
