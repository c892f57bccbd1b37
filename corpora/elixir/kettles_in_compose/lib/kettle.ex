defmodule Kettles.Kettle do
  use Ecto.Schema

  schema "kettles" do
    field(:litres, :float)
  end
end
