module Shelfview
  class TablesController < ActionController::Base
    def index
      render json: ActiveRecord::Base.connection.tables
    end
  end
end
