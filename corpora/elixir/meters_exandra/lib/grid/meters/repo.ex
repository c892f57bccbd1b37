defmodule Grid.Meters.Repo do
  use Ecto.Repo, otp_app: :grid_meters, adapter: Exandra
end
