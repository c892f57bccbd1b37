require "redis"

module Lockers
  def self.redis
    @redis ||= Redis.new(url: ENV.fetch("LOCKERS_REDIS"))
  end
end
