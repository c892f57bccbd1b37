defmodule Tides.MixProject do
  use Mix.Project

  def project, do: [app: :tides, version: "0.1.0", deps: deps(), xref: [exclude: [:rocksdb]]]
  def application, do: [mod: {Tides.Application, []}]
  defp deps, do: [{:plug_cowboy, "~> 2.7"}, {:jason, "~> 1.4"}]
end
