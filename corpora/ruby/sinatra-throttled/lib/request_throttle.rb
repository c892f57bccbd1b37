require "dalli"

# Counts what one client asks for in an hour.
class RequestThrottle
  def initialize
    @counters = Dalli::Client.new("localhost:11211")
  end

  def allow?(client)
    @counters.fetch("asked-#{client}", 3600) { 0 }
    @counters.incr("asked-#{client}") < 500
  end
end
