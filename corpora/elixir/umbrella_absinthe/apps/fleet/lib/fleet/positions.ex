defmodule Fleet.Positions do
  @moduledoc "Where each truck was seen last."

  def child_spec(_opts) do
    Mongo.child_spec(name: :positions, url: Application.fetch_env!(:fleet, :positions_url), pool_size: 3)
  end

  def last(truck) do
    Mongo.find_one(:positions, "positions", %{truck: truck.plate}, sort: %{at: -1})
  end

  def of_day(truck, day) do
    :positions
    |> Mongo.find("positions", %{truck: truck.plate, day: Date.to_iso8601(day)})
    |> Enum.to_list()
  end
end
