require "json"
require "otto"

module Notes
  class Api
    def self.app
      router = Otto.new(File.expand_path("routes", __dir__))
      router.not_found = [404, { "content-type" => "application/json" }, ["{}"]]
      router
    end

    def self.create(req, res)
      note = Note.create!(text: req.params["text"])
      res.status = 201
      res.body = JSON.generate(id: note.noteid)
    end

    def self.burn(req, res)
      note = Note.load(req.params["id"])
      res.body = JSON.generate(text: note&.text)
      note&.destroy!
    end
  end
end
