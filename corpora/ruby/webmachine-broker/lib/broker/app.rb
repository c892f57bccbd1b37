require "webmachine"
require_relative "resources/contract"

module Broker
  API = Webmachine::Application.new do |app|
    app.routes { add ["contracts", :id], Resources::Contract }
  end
end
