defmodule Reviews.MixProject do
  use Mix.Project

  def project, do: [app: :reviews, version: "0.1.0", deps: deps()]
  def application, do: [mod: {Reviews.Application, []}]

  defp deps do
    [{:phoenix, "~> 1.7"}, {:bandit, "~> 1.5"}, {:open_api_spex, "~> 3.21"}, {:ex_json_schema, "~> 0.10"}]
  end
end
