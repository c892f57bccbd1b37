defmodule Fleet.Mileage do
  @moduledoc "Kilometres of a day, counted from the positions."

  alias Fleet.Positions

  def of_day(truck, day) do
    truck |> Positions.of_day(day) |> Enum.map(& &1["metres"]) |> Enum.sum() |> div(1000)
  end

  def of_month(month) do
    Mongo.aggregate(:positions, "positions", [%{"$match" => %{month: month}}, %{"$group" => %{_id: "$truck", metres: %{"$sum" => "$metres"}}}])
  end
end
