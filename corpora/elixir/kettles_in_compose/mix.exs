defmodule Kettles.MixProject do
  use Mix.Project

  def project do
    [app: :kettles, version: "0.1.0", elixir: "~> 1.16", deps: deps()]
  end

  def application do
    [mod: {Kettles.Application, []}]
  end

  defp deps do
    [{:phoenix, "~> 1.7"}, {:ecto_sql, "~> 3.12"}, {:postgrex, "~> 0.19"}, {:plug_cowboy, "~> 2.7"}]
  end
end
