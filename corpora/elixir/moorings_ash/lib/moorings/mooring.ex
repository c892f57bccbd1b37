defmodule Moorings.Mooring do
  use Ash.Resource, domain: Moorings.Harbour, data_layer: AshPostgres.DataLayer

  postgres do
    table "moorings"
    repo Moorings.Repo
  end

  attributes do
    uuid_primary_key :id
    attribute :name, :string, allow_nil?: false
    attribute :depth, :decimal
    attribute :from, :date
    attribute :to, :date
  end

  validations do
    validate string_length(:name, min: 2)
    validate compare(:depth, greater_than: 0)
  end

  actions do
    defaults [:read]

    create :let do
      accept [:name, :depth, :from, :to]
      validate Moorings.Validations.Days
    end
  end
end
