defmodule Moorings.Validations.Days do
  use Ash.Resource.Validation

  @impl true
  def validate(changeset, _options, _context) do
    from = Ash.Changeset.get_attribute(changeset, :from)
    to = Ash.Changeset.get_attribute(changeset, :to)
    if Date.before?(from, to), do: :ok, else: {:error, field: :to, message: "must be after the first day"}
  end
end
