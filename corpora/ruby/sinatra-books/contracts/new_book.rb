require "dry/validation"

class NewBook < Dry::Validation::Contract
  params do
    required(:title).filled(:string)
    optional(:year).maybe(:integer)
  end
end
