module Meters
  class Bills
    def initialize(redis)
      @redis = redis
    end

    def write(redis = @redis)
      redis.smembers("meters").each { |meter| redis.hset("bill:#{meter}", "sum", Store.read(meter).values.sum(&:to_i)) }
    end
  end
end
