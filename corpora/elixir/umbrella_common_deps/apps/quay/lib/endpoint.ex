defmodule QuayWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :quay

  plug QuayWeb.Router
end

defmodule QuayWeb.Router do
  use Phoenix.Router

  get "/health", QuayWeb.HealthController, :show
end
