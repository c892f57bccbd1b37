defmodule Fleet.Routes.Cache do
  @moduledoc "Keeps the routes of a truck until a day has passed."

  def get(truck) do
    case Redix.command(Redix, ["GET", key(truck)]) do
      {:ok, nil} -> nil
      {:ok, kept} -> :erlang.binary_to_term(kept)
    end
  end

  def put(truck, routes) do
    Redix.command(Redix, ["SET", key(truck), :erlang.term_to_binary(routes), "EX", "86400"])
  end

  defp key(truck), do: "routes:#{truck.id}"
end
