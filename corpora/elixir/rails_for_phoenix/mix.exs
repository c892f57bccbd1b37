defmodule Rails.MixProject do
  use Mix.Project

  def project do
    [
      app: :rails,
      version: "0.6.1",
      elixir: "~> 1.15",
      description: "Tables with filters along their side, for LiveView",
      package: package(),
      deps: deps()
    ]
  end

  def application, do: [extra_applications: [:logger]]

  defp package, do: [licenses: ["MIT"], links: %{}]

  defp deps, do: [{:phoenix, "~> 1.7"}, {:phoenix_live_view, "~> 1.0"}, {:ecto_sql, "~> 3.11"}]
end
