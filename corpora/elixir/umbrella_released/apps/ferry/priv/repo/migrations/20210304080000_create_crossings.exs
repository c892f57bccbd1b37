defmodule Ferry.Repo.Migrations.CreateCrossings do
  use Ecto.Migration

  def change do
    create table(:crossings) do
      add :from, :string
      add :to, :string
      add :leaves_at, :utc_datetime
    end
  end
end
