module Tallyhook
  class Engine < ::Rails::Engine
    isolate_namespace Tallyhook
  end
end
