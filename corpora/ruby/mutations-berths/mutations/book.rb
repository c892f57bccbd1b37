require "mutations"

module Berths
  class Book < Mutations::Command
    required do
      string :boat, max_length: 40
      integer :metres, min: 3
    end

    def validate
      add_error(:boat, :taken) if Berth.where(boat: boat).exists?
    end

    def execute
      Berth.create(boat: boat, metres: metres)
    end
  end
end
