module Types
  class StileType < GraphQL::Schema::Object
    field :path, String, null: false
    field :steps, Integer
  end
end
