module Mutations
  class Checked < GraphQL::Schema::Mutation
    def self.checks(&rules) = @contract = Class.new(Dry::Validation::Contract, &rules).new

    def self.contract = @contract

    def resolve(**given)
      outcome = self.class.contract.call(given)
      outcome.success? ? perform(**outcome.to_h) : raise(GraphQL::ExecutionError, "not valid")
    end
  end
end
