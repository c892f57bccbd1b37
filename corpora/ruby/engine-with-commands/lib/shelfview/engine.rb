module Shelfview
  class Engine < ::Rails::Engine
    isolate_namespace Shelfview
  end
end
