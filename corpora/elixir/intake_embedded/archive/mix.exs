defmodule Archive.MixProject do
  use Mix.Project

  def project, do: [app: :archive, version: "0.1.0", deps: [{:ecto_sql, "~> 3.11"}, {:postgrex, "~> 0.17"}]]
end
