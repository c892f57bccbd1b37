defmodule ShopWeb.OrderController do
  use ShopWeb, :controller

  alias Shop.{Order, Repo}

  def index(conn, _params), do: json(conn, Repo.all(Order))

  def create(conn, %{"order" => params}) do
    case Repo.insert(Order.changeset(%Order{}, params)) do
      {:ok, order} -> json(conn, order)
      {:error, _changeset} -> send_resp(conn, 422, "")
    end
  end
end
