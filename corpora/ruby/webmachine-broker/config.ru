require_relative "lib/broker/app"
run Broker::API.adapter
