defmodule Moorings.DataCase do
  use ExUnit.CaseTemplate

  using do
    quote do
      import Ecto.Changeset
    end
  end

  def errors_on(changeset), do: Ecto.Changeset.traverse_errors(changeset, fn {message, _} -> message end)
end
