require "dry/validation"

module Library
  module Contracts
    class Book < Dry::Validation::Contract
      json { required(:title).filled(:string) }
    end
  end
end
