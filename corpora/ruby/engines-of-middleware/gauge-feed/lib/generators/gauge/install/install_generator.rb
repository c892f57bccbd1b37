require "rails/generators"

module Gauge
  class InstallGenerator < Rails::Generators::Base
    def mount
      route "mount Gauge::Feed::Engine => '/gauges'"
    end
  end
end
