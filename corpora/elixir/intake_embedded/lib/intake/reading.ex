defmodule Intake.Reading do
  use Ecto.Schema
  import Ecto.Changeset

  @primary_key false
  embedded_schema do
    field :meter, :string
    field :value, :decimal
  end

  def new(params) do
    %__MODULE__{}
    |> cast(params, [:meter, :value])
    |> validate_required([:meter, :value])
    |> validate_number(:value, greater_than_or_equal_to: 0)
    |> apply_action(:insert)
  end
end
