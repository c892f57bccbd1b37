class ReportsController < ActionController::API
  def index
    param! :page, Integer, min: 1, default: 1
    param! :sort, String, in: %w[asc desc]
    render json: Rails.cache.fetch(["reports", params[:page]], expires_in: 60) { Report.page(params[:page]) }
  end
end
