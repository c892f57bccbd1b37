Rails.application.configure do
  config.cache_store = :solid_cache_store
end
