ActionController::Routing::Routes.draw do |map|
  map.resources :topics, :has_many => :posts
  map.connect ':controller/:action/:id'
end
