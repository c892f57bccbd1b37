defmodule Moorings.Repo.Migrations.Moorings do
  use Ecto.Migration

  def up do
    create table(:moorings, primary_key: false) do
      add :id, :uuid, primary_key: true
      add :name, :text, null: false
      add :depth, :decimal
      add :from, :date
      add :to, :date
    end
  end

  def down, do: drop(table(:moorings))
end
