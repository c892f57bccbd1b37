require "json"
require "pgtk/pool"
require "pgtk/wire"
require "sinatra"
require_relative "lib/forms"

POOL = Pgtk::Pool.new(Pgtk::Wire::Env.new("DATABASE_URL"), max: 4)
POOL.start

get "/wallets/:id" do
  POOL.exec("SELECT id, amount FROM wallet WHERE id = $1", [params[:id]]).first.to_json
end

post "/wallets" do
  wrong = Forms::Wallets.wrong(body = JSON.parse(request.body.read))
  halt 422, wrong.to_json unless wrong.empty?
  POOL.exec("INSERT INTO wallet (amount) VALUES ($1)", [body["amount"]])
  status 201
end

post "/wallets/:id/transfers" do
  wrong = Forms::Transfers.wrong(body = JSON.parse(request.body.read))
  halt 422, wrong.to_json unless wrong.empty?
  POOL.exec("INSERT INTO payment (wallet, amount) VALUES ($1, $2)", [body["to"], body["amount"]])
  status 201
end

post "/wallets/:id/payments" do
  wrong = Forms::Payments.wrong(body = JSON.parse(request.body.read))
  halt 422, wrong.to_json unless wrong.empty?
  POOL.exec("INSERT INTO payment (wallet, amount) VALUES ($1, $2)", [params[:id], body["amount"]])
  status 201
end
