defmodule Lake.MixProject do
  use Mix.Project

  def project, do: [app: :lake, version: "0.1.0", deps: deps()]

  def application, do: [mod: {Lake.Application, []}]

  defp deps do
    [
      {:plug_cowboy, "~> 2.7"},
      {:prestige, "~> 3.0"},
      {:jason, "~> 1.4"},
      {:ecto_sql, "~> 3.11", only: :test}
    ]
  end
end
