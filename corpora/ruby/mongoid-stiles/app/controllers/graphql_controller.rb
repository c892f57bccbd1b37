class GraphqlController < ActionController::API
  def execute
    render json: StilesSchema.execute(params[:query], variables: params[:variables])
  end
end
