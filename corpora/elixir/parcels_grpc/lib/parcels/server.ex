defmodule Parcels.Server do
  use GRPC.Server, service: Parcels.V1.Parcels.Service

  alias Parcels.{Parcel, Repo}

  def find(request, _stream) do
    parcel = Repo.get!(Parcel, request.id)
    %Parcels.V1.Found{id: parcel.id, weight: parcel.weight}
  end
end
