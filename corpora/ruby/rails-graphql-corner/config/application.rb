require "rails/all"

module Parcels
  class Application < Rails::Application
    config.load_defaults 7.0

    store =
      case ENV.fetch("CACHE", "redis")
      when "none" then :null_store
      else :redis_cache_store
      end
    config.cache_store = store, { url: ENV["CACHE_URL"] }
  end
end
