require_relative "apps/api"
require_relative "lib/notes/note"

Familia.uri = ENV.fetch("NOTES_REDIS", "redis://127.0.0.1:6379/0")

run Notes::Api.app
