module AdminPanels
  class PanelsController < ActionController::Base
    def index
      @panels = AdminPanels.panels
    end
  end
end
