defmodule Ledger.Repo do
  use AshPostgres.Repo, otp_app: :ledger
end
