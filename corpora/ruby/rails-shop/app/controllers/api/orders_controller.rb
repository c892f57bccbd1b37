module Api
  class OrdersController < ApplicationController
    def index
      orders = Rails.cache.fetch("orders", expires_in: 5.minutes) { Order.recent.to_a }
      render json: orders
    end

    def create
      order = Order.new(params.require(:order).permit(:customer_id, :total))
      if order.save
        render json: order, status: :created
      else
        render json: { errors: order.errors }, status: :unprocessable_entity
      end
    end
  end
end
