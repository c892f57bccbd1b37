defmodule FleetWeb.Router do
  use Phoenix.Router

  forward "/graphql", Absinthe.Plug, schema: FleetWeb.Schema
  get "/health", FleetWeb.HealthController, :show
end
