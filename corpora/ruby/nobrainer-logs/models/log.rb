class Log
  include NoBrainer::Document
  include NoBrainer::Document::Timestamps

  field :ship, type: String
  field :text, type: Text
end
