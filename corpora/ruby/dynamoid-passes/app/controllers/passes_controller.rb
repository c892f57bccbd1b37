class PassesController < ApplicationController
  def show
    render json: Pass.find(params[:id])
  end

  def create
    pass = Pass.new(params.require(:pass).permit(:number, :holder, :valid_until))
    pass.save ? render(json: pass, status: :created) : render(json: pass.errors, status: :unprocessable_entity)
  end
end
