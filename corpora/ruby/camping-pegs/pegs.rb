require "camping"

Camping.goes :Pegs

module Pegs::Controllers
  class Index < R "/"
    def get
      render :index
    end
  end
end

module Pegs::Views
  def index
    h1 "Pegs"
  end
end
