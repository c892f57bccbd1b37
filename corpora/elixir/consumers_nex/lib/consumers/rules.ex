defmodule Consumers.Rules do
  def consumer, do: %{"type" => "object", "required" => ["name"]}
end
