defmodule Ferry.Repo do
  use Ecto.Repo, otp_app: :ferry, adapter: Ecto.Adapters.Postgres
end
