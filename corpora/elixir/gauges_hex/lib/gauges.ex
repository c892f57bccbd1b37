defmodule Gauges do
  @moduledoc "Attaches a handler to events and keeps the newest reading of each."

  def attach(name, event) do
    :telemetry.attach(name, event, &__MODULE__.keep/4, nil)
  end

  def keep(event, measurements, _metadata, _config) do
    :persistent_term.put({__MODULE__, event}, measurements)
  end
end
