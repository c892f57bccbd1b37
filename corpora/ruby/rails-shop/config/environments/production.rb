Rails.application.configure do
  config.eager_load = true
  config.cache_store = :redis_cache_store, { url: ENV.fetch("REDIS_URL") }
  config.force_ssl = true
end
