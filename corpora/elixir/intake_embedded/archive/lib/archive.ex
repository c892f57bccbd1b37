defmodule Archive do
  @moduledoc "Tells the readings of a year from its files."
  def years(folder), do: folder |> File.ls!() |> Enum.sort()
end
