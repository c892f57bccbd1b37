defmodule Baskets.MixProject do
  use Mix.Project

  def project, do: [app: :baskets, version: "0.1.0", deps: deps()]

  def application, do: [mod: {Baskets.Application, []}, extra_applications: [:logger, :mnesia]]

  defp deps do
    [
      {:bandit, "~> 1.5"},
      {:json_xema, "~> 0.6"},
      {:memento, "~> 0.3"},
      {:plug, "~> 1.16"},
      {:ex_json_schema, "~> 0.10", only: :test},
      {:ecto, "~> 3.11", only: :test}
    ]
  end
end
