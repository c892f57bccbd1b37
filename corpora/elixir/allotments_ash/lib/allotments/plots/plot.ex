defmodule Allotments.Plots.Plot do
  use Ash.Resource, domain: Allotments.Plots, data_layer: AshSqlite.DataLayer

  sqlite do
    table "plots"
    repo Allotments.Repo
  end

  actions do
    defaults [:read]

    create :rent do
      accept [:tenant]
    end
  end

  validations do
    validate string_length(:tenant, min: 2)
  end

  attributes do
    uuid_primary_key :id
    attribute :tenant, :string, allow_nil?: false, public?: true
  end
end
