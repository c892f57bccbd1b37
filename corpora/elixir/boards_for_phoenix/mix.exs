defmodule Boards.MixProject do
  use Mix.Project

  def project do
    [
      app: :boards,
      version: "0.2.0",
      description: "Boards that show the tables of an application",
      package: package(),
      deps: deps()
    ]
  end

  def application, do: [applications: [:logger, :phoenix, :ecto]]

  defp package, do: [licenses: ["MIT"], links: %{}, files: ~w(lib web mix.exs)]

  defp deps, do: [{:phoenix, "~> 1.3"}, {:ecto, "~> 2.1"}, {:cowboy, "~> 1.0"}]
end
