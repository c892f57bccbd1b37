class ArticlesController < ApplicationController
  def index
    render json: Rails.cache.fetch("articles", expires_in: 5.minutes) { Article.order(:title).to_a }
  end

  def create
    render json: Article.create!(params.expect(article: [:title])), status: :created
  end
end
