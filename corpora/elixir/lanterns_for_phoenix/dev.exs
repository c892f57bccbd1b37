Application.put_env(:lanterns, Lamps.Repo, url: "ecto://postgres:postgres@localhost/lamps")
Application.put_env(:lanterns, LampsWeb.Endpoint, http: [port: 4000], secret_key_base: String.duplicate("l", 64))

defmodule LampsWeb.Router do
  use Phoenix.Router
  import Lanterns.Router

  pipeline :browser do
    plug(:fetch_session)
  end

  scope "/" do
    pipe_through(:browser)
    get("/", LampsWeb.PageController, :index)
    lanterns("/lanterns")
  end
end

defmodule LampsWeb.Endpoint do
  use Phoenix.Endpoint, otp_app: :lanterns
  plug(LampsWeb.Router)
end

{:ok, _} = Supervisor.start_link([Lamps.Repo, LampsWeb.Endpoint], strategy: :one_for_one)
Process.sleep(:infinity)
