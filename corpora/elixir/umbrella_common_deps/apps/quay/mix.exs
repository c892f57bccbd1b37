defmodule Quay.MixProject do
  use Mix.Project
  Code.require_file("shared.exs", "#{__DIR__}/../../mix")

  def project, do: [app: :quay, version: "0.1.0", deps: Harbour.Mix.Shared.web()]
  def application, do: [mod: {Quay.Application, []}]
end
