require "familia"

module Notes
  class Note < Familia::Horreum
    identifier_field :noteid
    field :noteid
    field :text
    field :created_at
  end
end
