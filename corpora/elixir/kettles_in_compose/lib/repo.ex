defmodule Kettles.Repo do
  use Ecto.Repo, otp_app: :kettles, adapter: Ecto.Adapters.Postgres
end
