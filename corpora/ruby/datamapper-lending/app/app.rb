module Lending
  class App < Padrino::Application
    register Padrino::Helpers
  end
end
