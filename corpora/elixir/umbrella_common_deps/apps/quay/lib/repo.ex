defmodule Quay.Repo do
  use Ecto.Repo, otp_app: :quay, adapter: Ecto.Adapters.Postgres
end
