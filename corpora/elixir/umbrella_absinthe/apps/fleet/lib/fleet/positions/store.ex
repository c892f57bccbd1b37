defmodule Fleet.Positions.Store do
  @moduledoc "The documents that the boxes in the trucks send to their maker."

  use Mongo.Repo, otp_app: :fleet, topology: :positions
end
