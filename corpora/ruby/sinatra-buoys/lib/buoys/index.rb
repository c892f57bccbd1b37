require "elasticsearch"

module Buoys
  def self.index
    @index ||= Elasticsearch::Client.new(hosts: ENV.fetch("BUOYS_INDEX"), request_timeout: 5)
  end
end
