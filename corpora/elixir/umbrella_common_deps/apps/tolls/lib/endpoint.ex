defmodule TollsWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :tolls

  plug TollsWeb.Router
end

defmodule TollsWeb.Router do
  use Phoenix.Router

  get "/api/tolls", TollsWeb.TollController, :index
end
