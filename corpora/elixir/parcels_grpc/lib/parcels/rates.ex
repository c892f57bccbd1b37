defmodule Parcels.Rates do
  @moduledoc "Asks what a parcel costs."

  def of(weight) do
    {:ok, channel} = GRPC.Stub.connect("rates:50051")
    Rates.V1.Rates.Stub.quote(channel, %Rates.V1.Request{weight: weight})
  end
end
