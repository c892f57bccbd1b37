defmodule LedgerWeb.Router do
  use Phoenix.Router

  forward "/gql", Absinthe.Plug, schema: LedgerWeb.Schema
end
