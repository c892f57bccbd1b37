module Types
  class QueryType < GraphQL::Schema::Object
    field :stiles, [Types::StileType], null: false

    def stiles = Stile.all
  end
end
