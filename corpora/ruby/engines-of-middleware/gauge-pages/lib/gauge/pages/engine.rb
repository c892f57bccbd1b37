require "gauge/pages/middleware"

module Gauge
  module Pages
    class Engine < ::Rails::Engine
      isolate_namespace Gauge::Pages

      initializer "gauge-pages.middleware" do |app|
        app.middleware.use Gauge::Pages::Middleware
      end
    end
  end
end
