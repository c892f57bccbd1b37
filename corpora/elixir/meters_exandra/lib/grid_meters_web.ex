defmodule Grid.Meters.Web do
  def controller do
    quote do
      use Phoenix.Controller, namespace: Grid.Meters.Web
    end
  end

  def router do
    quote do
      use Phoenix.Router
      import Plug.Conn
    end
  end

  defmacro __using__(which) when is_atom(which) do
    apply(__MODULE__, which, [])
  end
end
