defmodule Rails.Router do
  defmacro rails(path, live) do
    quote do
      import Phoenix.LiveView.Router, only: [live: 3]
      live(unquote(path), unquote(live), :index)
    end
  end
end
