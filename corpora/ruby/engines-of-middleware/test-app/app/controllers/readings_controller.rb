class ReadingsController < ActionController::Base
  def index
    render json: Reading.all
  end
end
