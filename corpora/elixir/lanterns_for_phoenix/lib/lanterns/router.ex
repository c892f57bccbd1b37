defmodule Lanterns.Router do
  defmacro lanterns(path) do
    quote do
      scope unquote(path), Lanterns do
        import Phoenix.LiveView.Router, only: [live: 3]
        live("/", LanternLive, :index)
      end
    end
  end
end
