defmodule Grid.Meters.Reading do
  use Ecto.Schema

  schema "readings" do
    field :watts, :integer
  end
end
