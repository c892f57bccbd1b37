require "hanami/action"

module Library
  class Action < Hanami::Action
  end
end
