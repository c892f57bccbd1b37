module Forms
  module Transfers
    RULES = Pathname.new("schemas/transfer.json")

    def self.wrong(body)
      JSONSchemer.schema(RULES).validate(body).map { |one| one["error"] }
    end
  end
end
