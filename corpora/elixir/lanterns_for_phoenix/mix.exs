defmodule Lanterns.MixProject do
  use Mix.Project

  def project do
    [
      app: :lanterns,
      version: "0.6.1",
      elixir: "~> 1.16",
      elixirc_paths: elixirc_paths(Mix.env()),
      package: [licenses: ["MIT"], links: %{"Source" => "https://example.org/lanterns"}],
      description: "Pages that show which lanterns are lit",
      aliases: [dev: ["run --no-halt dev.exs"]],
      deps: deps()
    ]
  end

  def application do
    [mod: {Lanterns.Application, []}, extra_applications: [:logger]]
  end

  defp elixirc_paths(:dev), do: ["lib", "dev"]
  defp elixirc_paths(_), do: ["lib"]

  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:phoenix_live_view, "~> 1.0"},
      {:ecto_sql, "~> 3.12"},
      {:postgrex, "~> 0.19", only: :dev},
      {:plug_cowboy, "~> 2.7", only: :dev}
    ]
  end
end
