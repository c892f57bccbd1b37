defmodule Moorings.Repo do
  use AshPostgres.Repo, otp_app: :moorings
end
