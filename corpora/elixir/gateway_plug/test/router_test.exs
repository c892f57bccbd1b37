defmodule Gateway.RouterTest do
  use ExUnit.Case
  use Phoenix.ConnTest
  import Ecto.Changeset

  test "counts", do: assert validate_required(%{}, [:name])
end
