defmodule OrchardsWeb.GraphQLRouter do
  use Plug.Router

  plug :match
  plug :dispatch

  forward "/", to: Absinthe.Plug, init_opts: [schema: OrchardsWeb.Schema, json_codec: Jason]
end
