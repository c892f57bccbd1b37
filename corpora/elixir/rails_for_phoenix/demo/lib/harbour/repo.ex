defmodule Harbour.Repo do
  use Ecto.Repo, otp_app: :harbour, adapter: Ecto.Adapters.Postgres
end
