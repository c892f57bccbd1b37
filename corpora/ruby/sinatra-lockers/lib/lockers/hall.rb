module Lockers
  class Hall
    def rented(redis)
      redis.smembers("lockers:rented").map { |number| redis.hgetall("locker:#{number}") }
    end
  end
end
