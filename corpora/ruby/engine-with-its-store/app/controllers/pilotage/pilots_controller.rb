module Pilotage
  class PilotsController < ActionController::API
    def index
      render json: Pilot.all
    end

    def create
      render json: Pilot.create!(params.require(:pilot).permit(:name)), status: :created
    end
  end
end
