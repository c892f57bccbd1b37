source "https://rubygems.org"

gem "grape", "~> 2.0"
gem "grape-entity"
gem "mongoid", "~> 8.1"
gem "puma"
gem "redis" # locks

group :test do
  gem "rails", "~> 7.1"
  gem "activerecord"
end
