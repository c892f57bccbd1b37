class BerthsController < ApplicationController
  def index
    render json: Berth.by_name.all
  end

  def create
    berth = Berth.new(params.require(:berth).permit(:name))
    berth.save ? render(json: berth, status: :created) : render(json: berth.errors, status: :unprocessable_entity)
  end

  def update
    berth = Berth.get(params[:id])
    berth.update_attributes(params.require(:berth).permit(:name))
    render json: berth
  end
end
