class LabelsController < ApplicationController
  def index
    render json: Label.all, status: :ok
  end
end
