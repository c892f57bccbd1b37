defmodule Fleet.MixProject do
  use Mix.Project

  def project, do: [app: :fleet, version: "0.1.0", deps: deps()]
  def application, do: [mod: {Fleet.Application, []}]
  defp deps, do: [{:mongodb_driver, "~> 1.4"}, {:ecto_sql, "~> 3.11"}, {:myxql, "~> 0.7"}, {:redix, "~> 1.5"}]
end
