defmodule Quay.Repo.Migrations.CreatePilots do
  use Ecto.Migration

  def change do
    create table(:pilots) do
      add :name, :string
      add :boats, :integer
    end

    create table(:tolls) do
      add :boat, :string
    end
  end
end
