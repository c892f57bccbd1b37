defmodule Ledger.Repo.Migrations.Entries do
  use Ecto.Migration

  def change, do: create(table(:entries))
end
