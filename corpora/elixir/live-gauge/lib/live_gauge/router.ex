defmodule LiveGauge.Router do
  defmacro live_gauge(path) do
    quote do
      scope unquote(path), alias: false do
        import Phoenix.LiveView.Router, only: [live: 4]
        live "/", LiveGauge.PageLive, :home, as: :live_gauge
        live "/:page", LiveGauge.PageLive, :page, as: :live_gauge
      end
    end
  end
end
