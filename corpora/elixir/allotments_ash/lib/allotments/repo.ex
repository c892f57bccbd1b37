defmodule Allotments.Repo do
  use AshSqlite.Repo, otp_app: :allotments
end
