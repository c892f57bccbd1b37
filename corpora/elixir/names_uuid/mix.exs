defmodule Names.MixProject do
  use Mix.Project

  def project, do: [app: :names, version: "0.2.0", deps: deps()]

  def application, do: [mod: {Names.Application, []}]

  defp deps, do: [{:phoenix, "~> 1.7"}, {:ecto, "~> 3.11"}, {:postgrex, "~> 0.17"}, {:bandit, "~> 1.5"}]
end
