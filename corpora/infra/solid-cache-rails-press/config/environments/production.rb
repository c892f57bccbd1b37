Rails.application.configure do
  config.eager_load = true
  # config.cache_store = :mem_cache_store
  config.cache_store = :solid_cache_store
end
