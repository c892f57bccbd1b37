module Lockers
  class Locker
    def initialize(redis, number)
      @redis = redis
      @number = number
    end

    def rent(person)
      @redis.hset("locker:#{@number}", "person", person)
      @redis.sadd("lockers:rented", @number)
    end

    def free
      @redis.del("locker:#{@number}")
      @redis.srem("lockers:rented", @number)
    end
  end
end
