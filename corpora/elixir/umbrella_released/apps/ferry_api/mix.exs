defmodule FerryApi.MixProject do
  use Mix.Project

  def project, do: [app: :ferry_api, version: "0.1.0", deps: deps()]
  def application, do: [mod: {FerryApi.Application, []}]
  defp deps, do: [{:ferry, in_umbrella: true}, {:phoenix, "~> 1.6"}, {:plug_cowboy, "~> 2.6"}]
end
