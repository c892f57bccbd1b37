defmodule ReviewsWeb.Review do
  require OpenApiSpex

  OpenApiSpex.schema(%{
    type: :object,
    properties: %{stars: %OpenApiSpex.Schema{type: :integer, minimum: 1, maximum: 5}},
    required: [:stars]
  })
end
