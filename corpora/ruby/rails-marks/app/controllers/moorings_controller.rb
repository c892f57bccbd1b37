class MooringsController < ActionController::API
  def index
    render json: Mooring.all
  end

  def create
    render json: Mooring.create!(params.require(:mooring).permit(:name, :depth)), status: :created
  end

  def destroy
    ClearMooringJob.perform_later(params[:id])
    head :accepted
  end
end
