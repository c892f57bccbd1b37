require "redis"

module Meters
  module Store
    def self.redis
      @redis ||= Redis.new(url: ENV["REDIS_URL"])
    end

    def self.read(meter)
      redis.hgetall("meter:#{meter}")
    end

    def self.keep(meter, day, amount)
      redis.hset("meter:#{meter}", day, amount)
      redis.sadd("meters", meter)
    end
  end
end
