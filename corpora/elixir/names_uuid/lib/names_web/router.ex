defmodule NamesWeb.Router do
  use Phoenix.Router

  scope "/api", NamesWeb do
    post "/names", NameController, :create
  end
end
