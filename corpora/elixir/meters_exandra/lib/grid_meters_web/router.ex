defmodule Grid.Meters.Web.Router do
  use Grid.Meters.Web, :router

  scope "/v1", Grid.Meters.Web do
    get "/readings", ReadingController, :index
    post "/readings", ReadingController, :create
  end
end
