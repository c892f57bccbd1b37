defmodule Harbour.Mix.Shared do
  def web do
    store() ++ [{:phoenix, "~> 1.7"}, {:plug_cowboy, "~> 2.7"}, {:jason, "~> 1.4"}]
  end

  def behind_the_quay, do: web() ++ [{:quay, in_umbrella: true}]

  def store, do: [{:ecto_sql, "~> 3.11"}, {:postgrex, "~> 0.17"}]

  def reports, do: [{:myxql, "~> 0.6"}]
end
