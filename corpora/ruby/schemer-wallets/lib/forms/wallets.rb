module Forms
  module Wallets
    RULES = Pathname.new("schemas/wallet.json")

    def self.wrong(body)
      JSONSchemer.schema(RULES).validate(body).map { |one| one["error"] }
    end
  end
end
