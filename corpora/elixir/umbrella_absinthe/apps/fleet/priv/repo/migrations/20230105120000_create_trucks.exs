defmodule Fleet.Repo.Migrations.CreateTrucks do
  use Ecto.Migration

  def change do
    create table(:trucks) do
      add :plate, :string
    end
  end
end
