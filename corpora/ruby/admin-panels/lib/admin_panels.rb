require "admin_panels/engine"

module AdminPanels
end
