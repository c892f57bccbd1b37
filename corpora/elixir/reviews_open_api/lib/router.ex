defmodule ReviewsWeb.Router do
  use Phoenix.Router

  pipeline :api do
    plug :accepts, ["json"]
    plug OpenApiSpex.Plug.PutApiSpec, module: ReviewsWeb.ApiSpec
  end

  scope "/api" do
    pipe_through :api
    post "/reviews", ReviewsWeb.ReviewController, :create
    get "/reviews/:id", ReviewsWeb.ReviewController, :show
  end
end
