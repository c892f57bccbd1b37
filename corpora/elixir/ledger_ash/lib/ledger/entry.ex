defmodule Ledger.Entry do
  use Ash.Resource, domain: Ledger, data_layer: AshPostgres.DataLayer, extensions: [AshGraphql.Resource]
end
