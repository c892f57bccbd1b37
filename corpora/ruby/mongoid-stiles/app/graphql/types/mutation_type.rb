module Types
  class MutationType < GraphQL::Schema::Object
    field :mend_stile, mutation: Mutations::MendStile
  end
end
