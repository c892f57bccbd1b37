defmodule OrchardsWeb.TreeController do
  use Phoenix.Controller, formats: [:html]

  def index(conn, _params), do: render(conn, :index, trees: Orchards.Trees.all())
  def show(conn, %{"id" => id}), do: render(conn, :show, tree: Orchards.Trees.find(id))
  def create(conn, _params), do: redirect(conn, to: "/")
end
