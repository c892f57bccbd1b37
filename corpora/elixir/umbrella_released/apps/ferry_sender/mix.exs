defmodule FerrySender.MixProject do
  use Mix.Project

  def project, do: [app: :ferry_sender, version: "0.1.0", deps: deps()]
  def application, do: [mod: {FerrySender.Application, []}]
  defp deps, do: [{:ferry, in_umbrella: true}, {:amqp, "~> 3.2"}]
end
