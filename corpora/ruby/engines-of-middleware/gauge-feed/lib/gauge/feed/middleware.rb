module Gauge
  module Feed
    class Middleware
      def initialize(app)
        @app = app
      end

      def call(env)
        return [200, {"Content-Type" => "text/plain"}, ["feed"]] if env["PATH_INFO"] == "/gauge-feed"

        @app.call(env)
      end
    end
  end
end
