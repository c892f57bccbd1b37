require_relative "base"

module Harbour
  class Ferry < Sequel::Model(:ferries)
  end

  class Ferries < Base
    get versioned("/ferries") do
      Ferry.order(:name).map(&:values).to_json
    end

    post versioned("/ferries") do
      Ferry.create(JSON.parse(request.body.read)).values.to_json
    end
  end
end
