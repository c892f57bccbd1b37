require "gauge/feed/middleware"

module Gauge
  module Feed
    class Engine < ::Rails::Engine
      isolate_namespace Gauge::Feed

      initializer "gauge-feed.middleware" do |app|
        app.middleware.use Gauge::Feed::Middleware
      end
    end
  end
end
