defmodule Lamps.Repo do
  use Ecto.Repo, otp_app: :lanterns, adapter: Ecto.Adapters.Postgres
end
