Blog::App.controllers :posts do
  get :index, provides: :json do
    Post.order(:id).to_json
  end

  post :create do
    Post.create!(title: params[:title]).to_json
  end
end
