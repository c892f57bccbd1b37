defmodule Pilots.Pilot do
  use Ecto.Schema
  import Ecto.Changeset

  schema "pilots" do
    field :name, :string
    field :boats, :integer
  end

  def changeset(pilot, attrs) do
    pilot
    |> cast(attrs, [:name, :boats])
    |> validate_required([:name])
    |> validate_number(:boats, greater_than: 0)
  end
end

defmodule Pilots do
  import Ecto.Query
  alias Quay.Repo

  def list, do: Repo.all(from p in Pilots.Pilot, order_by: p.name)
  def create(params), do: %Pilots.Pilot{} |> Pilots.Pilot.changeset(params) |> Repo.insert!()
  def update(%{"id" => id} = params), do: Pilots.Pilot |> Repo.get!(id) |> Pilots.Pilot.changeset(params) |> Repo.update!()
end
