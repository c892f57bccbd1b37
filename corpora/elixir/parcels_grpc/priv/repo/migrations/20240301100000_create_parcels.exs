defmodule Parcels.Repo.Migrations.CreateParcels do
  use Ecto.Migration

  def change do
    create table(:parcels) do
      add :weight, :integer
      timestamps()
    end
  end
end
