class KeepersController < ActionController::API
  def index
    render json: Keeper.all
  end

  def show
    keeper = Keeper.find(params[:id])
    keeper.increment!(:visits) if SeenKeepersCache.first_time?(request.remote_ip, keeper)
    render json: keeper
  end

  def create
    render json: Keeper.create!(params.require(:keeper).permit(:name)), status: :created
  end
end
