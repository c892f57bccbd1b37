defmodule Grid.Meters.Web.Endpoint do
  use Phoenix.Endpoint, otp_app: :grid_meters

  plug Grid.Meters.Web.Router
end
