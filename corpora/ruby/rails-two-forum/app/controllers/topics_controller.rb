class TopicsController < ActionController::Base
  def index
    render :json => Topic.find(:all)
  end
end
