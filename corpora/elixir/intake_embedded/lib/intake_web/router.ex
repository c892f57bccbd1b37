defmodule IntakeWeb.Router do
  use Phoenix.Router

  scope "/v1", IntakeWeb do
    post "/readings", ReadingController, :create
    get "/meters", MeterController, :index
  end
end
