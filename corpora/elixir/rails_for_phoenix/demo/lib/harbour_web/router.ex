defmodule HarbourWeb.Router do
  use Phoenix.Router
  import Rails.Router

  scope "/" do
    rails("/boats", HarbourWeb.BoatsLive)
  end
end
