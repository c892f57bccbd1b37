require "json_schemer"
require_relative "forms/payments"
require_relative "forms/transfers"
require_relative "forms/wallets"
