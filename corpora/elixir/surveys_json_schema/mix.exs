defmodule Surveys.MixProject do
  use Mix.Project

  def project, do: [app: :surveys, version: "0.1.0", deps: deps()]
  def application, do: [mod: {Surveys.Application, []}]
  defp deps, do: [{:plug_cowboy, "~> 2.7"}, {:ex_json_schema, "~> 0.10"}, {:open_api_spex, "~> 3.21"}]
end
