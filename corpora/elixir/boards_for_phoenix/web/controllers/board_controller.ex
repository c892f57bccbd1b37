defmodule Boards.BoardController do
  use Phoenix.Controller

  def index(conn, _params), do: json(conn, %{boards: []})

  def show(conn, %{"id" => id}), do: json(conn, %{id: id})
end
