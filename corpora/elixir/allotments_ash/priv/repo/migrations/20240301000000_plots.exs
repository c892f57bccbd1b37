defmodule Allotments.Repo.Migrations.Plots do
  use Ecto.Migration

  def up, do: create(table(:plots))
end
