class SeenKeepersCache
  def self.first_time?(visitor, keeper)
    redis = Redis.new(url: ENV["REDIS_URL"])
    mark = "seen-#{visitor}-#{keeper.id}"
    return false if redis.get(mark)

    redis.set(mark, true)
    redis.expire(mark, 86_400)
    true
  end
end
