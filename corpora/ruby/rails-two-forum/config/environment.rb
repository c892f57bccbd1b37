RAILS_GEM_VERSION = '2.3.18' unless defined? RAILS_GEM_VERSION
require File.join(File.dirname(__FILE__), 'boot')

Rails::Initializer.run do |config|
  config.gem 'will_paginate', :version => '~> 2.3'
  config.gem 'sinatra', :lib => false # of the job page
  config.cache_store = :mem_cache_store, 'cache1:11211'
  config.time_zone = 'UTC'
end
