require "thor"
require "sandglass/entries"

module Sandglass
  class Shell < Thor
    desc "start TASK", "turn the glass"
    def start(task)
      Entries.add(task)
    end

    desc "page", "show the log in the browser"
    def page
      require "sandglass/page"
      Page.run!(port: 4570, bind: "127.0.0.1")
    end
  end
end
