Rails.application.configure do
  config.eager_load = false
  # config.cache_store = :mem_cache_store
  config.cache_store = :null_store
end
