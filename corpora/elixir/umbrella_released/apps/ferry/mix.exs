defmodule Ferry.MixProject do
  use Mix.Project

  def project, do: [app: :ferry, version: "0.1.0", deps: deps()]
  def application, do: [mod: {Ferry.Application, []}]
  defp deps, do: [{:ecto_sql, "~> 3.9"}, {:postgrex, ">= 0.0.0"}, {:plug, "~> 1.14"}]
end
