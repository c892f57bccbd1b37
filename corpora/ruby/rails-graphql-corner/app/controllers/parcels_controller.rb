class ParcelsController < ApplicationController
  def index
    render json: Parcel.all, status: :ok
  end
end
