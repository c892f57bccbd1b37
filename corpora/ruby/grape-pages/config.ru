require_relative "config/boot"

run Pages::API
