defmodule Probe.CLI do
  @moduledoc "Finds `use Phoenix.Router` and `Ecto.Changeset.cast/4` in a project."

  @known ["Phoenix.Router", "Phoenix.Endpoint", "Plug.Router", "Ecto.Schema", "Ecto.Repo"]

  def main([path]) do
    table = :ets.new(:findings, [:set])
    :ets.new(:online_presence_cache, [:named_table])
    for file <- Path.wildcard(path <> "/**/*.ex"), name <- @known do
      if String.contains?(File.read!(file), "use " <> name), do: :ets.insert(table, {file, name})
    end
    IO.puts(Jason.encode!(Map.new(:ets.tab2list(table))))
  end

  def router?({:use, _, [{:__aliases__, _, [:Phoenix, :Router]}]}), do: true
  def router?(_), do: false
end
