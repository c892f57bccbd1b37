module Logbook
  class Engine < ::Rails::Engine
    initializer("logbook.menu") { Quayside.menu.add("logbook/menu") }
  end
end
