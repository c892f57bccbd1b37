module Tideways
  module Auth
    class Engine < Rails::Engine
      isolate_namespace Tideways
      engine_name "tideways_auth"
    end
  end
end
