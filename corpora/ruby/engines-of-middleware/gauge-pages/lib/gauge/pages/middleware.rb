module Gauge
  module Pages
    class Middleware
      def initialize(app)
        @app = app
      end

      def call(env)
        return [200, {"Content-Type" => "text/plain"}, ["pages"]] if env["PATH_INFO"] == "/gauge-pages"

        @app.call(env)
      end
    end
  end
end
