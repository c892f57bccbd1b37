require "sinatra/base"
require "sequel"

class PaymentProvider < Sinatra::Base
  DB = Sequel.connect("sqlite::memory:")
  post("/charges") { "ok" }
end
