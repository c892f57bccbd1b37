defmodule Surveys.Answers do
  alias ExJsonSchema.{Schema, Validator}

  @schema %{"type" => "object", "required" => ["survey", "answers"]}

  def check(answers), do: @schema |> Schema.resolve() |> Validator.validate(answers)
end
