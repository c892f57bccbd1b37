class ReportsController < ActionController::Base
  def index
    param! :page, Integer
  end
end
