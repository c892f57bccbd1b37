defmodule Rails.TableLive do
  use Phoenix.LiveComponent

  import Ecto.Query

  def update(%{repo: repo, schema: schema} = assigns, socket) do
    rows = repo.all(from(row in schema, limit: 50))
    {:ok, socket |> assign(assigns) |> assign(:rows, rows)}
  end

  def handle_event("save", %{"row" => row}, socket) do
    %{schema: schema, repo: repo} = socket.assigns
    changeset = schema |> struct() |> Ecto.Changeset.cast(row, schema.__schema__(:fields))
    {:noreply, assign(socket, :saved, repo.insert(Ecto.Changeset.validate_required(changeset, [:name])))}
  end

  def render(assigns), do: ~H"<table><tr :for={row <- @rows}><td>{row.name}</td></tr></table>"
end
