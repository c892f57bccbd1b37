defmodule Baskets.Form do
  def schema do
    JsonXema.new(%{"type" => "object", "required" => ["items"], "properties" => %{"items" => %{"type" => "array"}}})
  end
end
