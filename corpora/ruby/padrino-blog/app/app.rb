module Blog
  class App < Padrino::Application
    register Padrino::Helpers
    enable :sessions
  end
end
