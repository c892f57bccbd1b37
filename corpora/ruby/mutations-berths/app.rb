require "roda"
require_relative "models/berth"
require_relative "mutations/book"

class App < Roda
  plugin :json
  plugin :json_parser

  route do |r|
    r.on "v1/berths" do
      r.get { Berth.all.map(&:attributes) }

      r.post do
        booked = Berths::Book.run(r.params)
        next booked.result.attributes if booked.success?

        response.status = 422
        booked.errors.symbolic
      end
    end
  end
end
