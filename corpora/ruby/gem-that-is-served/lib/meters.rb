require "meters/bills"
require "meters/listener"
require "meters/store"
