module Tallyhook
  class PilotsController < ActionController::API
    before_action :find_pilot, only: :show

    def index
      render json: Tallyhook.pilots
    end

    def show
      render json: @pilot
    end

    private

    def find_pilot
      @pilot = Tallyhook.pilots.fetch(params[:id])
    end
  end
end
