defmodule ShopWeb.OrderTest do
  use ExUnit.Case
  use Plug.Test

  test "lists" do
    assert get(build_conn(), "/api/orders")
  end
end
