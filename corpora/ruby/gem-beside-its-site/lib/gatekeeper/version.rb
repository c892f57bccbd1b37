module Gatekeeper
  VERSION = "0.7.1"
end
