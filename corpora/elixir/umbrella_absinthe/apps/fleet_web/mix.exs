defmodule FleetWeb.MixProject do
  use Mix.Project

  def project, do: [app: :fleet_web, version: "0.1.0", deps: deps()]
  def application, do: [mod: {FleetWeb.Application, []}]

  defp deps do
    [{:fleet, in_umbrella: true}, {:phoenix, "~> 1.7"}, {:absinthe_plug, "~> 1.5"}, {:plug_cowboy, "~> 2.7"}]
  end
end
