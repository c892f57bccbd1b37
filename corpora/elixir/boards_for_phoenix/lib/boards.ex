defmodule Boards do
  @moduledoc "The boards that an application registers, by the module of their schema."
  import Ecto.Query

  def newest(schema, repo) do
    schema |> order_by(desc: :inserted_at) |> limit(10) |> repo.all()
  end
end
