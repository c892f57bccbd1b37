require "rubygems"
require "bundler"
require "json"
require "haml"
require "uri"
require "sinatra"
require "sinatra/activerecord"

ActiveRecord::Base.establish_connection(ENV["DATABASE_URL"] || "sqlite3:///db/links.sqlite3")

class Link < ActiveRecord::Base
  validates :url, presence: true
end

get "/links" do
  content_type :json
  Link.all.to_json
end

post "/links" do
  Link.create!(url: params[:url]).to_json
end
