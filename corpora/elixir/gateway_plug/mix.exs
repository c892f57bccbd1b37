defmodule Gateway.MixProject do
  use Mix.Project

  def project, do: [app: :gateway, version: "0.1.0", deps: deps()]

  def application, do: [mod: {Gateway.Application, []}]

  defp deps do
    [
      {:plug_cowboy, "~> 2.7"},
      {:redix, "~> 1.5"},
      {:phoenix, "~> 1.7", only: :dev},
      {:ecto, "~> 3.11", only: :test}
    ]
  end
end
