module Pilotage
  class Engine < ::Rails::Engine
    isolate_namespace Pilotage
  end
end
