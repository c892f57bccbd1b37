module Tidecopy
  VERSION = "0.8.1"
end
