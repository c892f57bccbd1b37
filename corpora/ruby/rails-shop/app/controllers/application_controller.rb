class ApplicationController < ActionController::API
  rescue_from ActiveRecord::RecordNotFound, with: :not_found
  before_action :authenticate_customer!

  private

  def not_found
    head :not_found
  end
end
