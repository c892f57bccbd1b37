module Forms
  module Payments
    RULES = Pathname.new("schemas/payment.json")

    def self.wrong(body)
      JSONSchemer.schema(RULES).validate(body).map { |one| one["error"] }
    end
  end
end
