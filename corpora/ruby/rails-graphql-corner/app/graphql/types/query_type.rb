module Types
  class QueryType < GraphQL::Schema::Object
    field :parcel, String, null: true
  end
end
