module AdminPanels
  class Engine < ::Rails::Engine
    isolate_namespace AdminPanels
  end
end
