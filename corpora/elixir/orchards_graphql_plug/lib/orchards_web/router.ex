defmodule OrchardsWeb.Router do
  use Phoenix.Router

  pipeline :browser do
    plug :accepts, ["html"]
    plug :fetch_session
  end

  scope "/graphql", OrchardsWeb do
    forward "/", GraphQLRouter
  end

  forward "/ops", OrchardsWeb.OpsRouter

  scope "/", OrchardsWeb do
    pipe_through :browser

    get "/", TreeController, :index
    get "/trees/:id", TreeController, :show
    post "/trees", TreeController, :create
    get "/about", PageController, :about
  end
end
