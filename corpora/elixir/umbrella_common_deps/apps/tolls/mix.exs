defmodule Tolls.MixProject do
  use Mix.Project

  def project, do: [app: :tolls, version: "0.1.0", deps: deps()]
  def application, do: [mod: {Tolls.Application, []}]

  defp deps do
    Code.require_file("shared.exs", Path.join(__DIR__, "../../mix"))
    Harbour.Mix.Shared.behind_the_quay()
  end
end
