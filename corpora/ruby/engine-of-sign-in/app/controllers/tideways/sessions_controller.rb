class Tideways::SessionsController < ActionController::Base
  def create
    render json: { keeper: sign_in(params[:keeper]) }
  end
end
