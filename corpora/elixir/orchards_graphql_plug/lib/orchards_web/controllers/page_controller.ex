defmodule OrchardsWeb.PageController do
  use Phoenix.Controller, formats: [:html]

  def about(conn, _params), do: render(conn, :about)
end
