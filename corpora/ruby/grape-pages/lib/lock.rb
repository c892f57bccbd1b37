class Lock
  REDIS = Redis.new(url: ENV["REDIS_URL"])

  def self.with(name)
    yield if REDIS.set(name, "1", nx: true, ex: 30)
  end
end
