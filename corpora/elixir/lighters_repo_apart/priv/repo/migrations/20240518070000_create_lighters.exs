defmodule WharfData.Repo.Migrations.CreateLighters do
  use Ecto.Migration

  def change do
    create table(:lighters) do
      add :name, :string, null: false
      add :draught, :float
      timestamps()
    end
  end
end
