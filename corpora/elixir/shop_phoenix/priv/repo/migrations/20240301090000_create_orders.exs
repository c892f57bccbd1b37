defmodule Shop.Repo.Migrations.CreateOrders do
  use Ecto.Migration

  def change do
    create table(:orders) do
      add :customer, :string, null: false
      add :total, :integer
      timestamps()
    end
  end
end
