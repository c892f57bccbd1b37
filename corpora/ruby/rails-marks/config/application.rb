require "rails/all"

module Moorings
  class Application < Rails::Application
    config.api_only = true
    config.active_job.queue_adapter = :sidekiq
  end
end
