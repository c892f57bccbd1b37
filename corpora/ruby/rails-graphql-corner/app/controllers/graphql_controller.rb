class GraphqlController < ApplicationController
  def execute
    render json: ParcelsSchema.execute(params[:query])
  end
end
