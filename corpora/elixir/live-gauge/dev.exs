defmodule Demo.Router do
  use Phoenix.Router
  import Phoenix.LiveView.Router
  import LiveGauge.Router

  pipeline :browser do
    plug :fetch_session
  end

  scope "/" do
    pipe_through :browser
    get "/", Demo.PageController, :index
    live_gauge("/gauge")
  end
end

defmodule Demo.Endpoint do
  use Phoenix.Endpoint, otp_app: :live_gauge
  plug Demo.Router
end

Application.put_env(:live_gauge, Demo.Endpoint, adapter: Bandit.PhoenixAdapter, http: [port: 4000])
Supervisor.start_link([Demo.Endpoint], strategy: :one_for_one)
