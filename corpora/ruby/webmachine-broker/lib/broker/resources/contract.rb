module Broker
  module Resources
    class Contract < Webmachine::Resource
      def allowed_methods = %w[GET PUT]
      def to_json = Broker::Models::Contract[request.path_info[:id]].to_json
    end
  end
end
