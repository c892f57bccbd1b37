require "json"

record Bell, name : String, weight : Int32 do
  include JSON::Serializable

  def strokes(hour : Int32) : Int32
    (hour % 12).zero? ? 12 : hour % 12
  end
end

puts Bell.new("Maria", 2400).strokes(Time.local.hour)
