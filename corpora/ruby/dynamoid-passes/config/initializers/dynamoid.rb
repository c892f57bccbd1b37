# What was kept by MongoMapper (include MongoMapper::Document) is in these tables now.
Dynamoid.configure do |config|
  config.namespace = "ferry"
end
