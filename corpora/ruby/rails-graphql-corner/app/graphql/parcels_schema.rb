class ParcelsSchema < GraphQL::Schema
  query Types::QueryType
end
