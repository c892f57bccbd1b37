defmodule Intake.MixProject do
  use Mix.Project

  def project, do: [app: :intake, version: "0.3.0", elixir: "~> 1.15", deps: deps()]

  def application, do: [mod: {Intake.Application, []}, extra_applications: [:logger]]

  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:phoenix_ecto, "~> 4.4"},
      {:ecto, "~> 3.11"},
      {:bandit, "~> 1.2"},
      {:jason, "~> 1.4"},
      {:amqp, "~> 3.3"}
    ]
  end
end
