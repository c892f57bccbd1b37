defmodule LedgerWeb.Schema do
  use Absinthe.Schema
  use AshGraphql, domains: [Ledger]
end
