; What is read of a Ruby file: https://github.com/tree-sitter/tree-sitter-ruby/blob/master/src/node-types.json
[
  (class)
  (module)
  (singleton_class)
  (call)
  (assignment)
  (operator_assignment)
] @node
; a macro without arguments at class level or in a block: has_secure_password, timestamps
(body_statement (identifier) @word)
; the URL of a database
(string (string_content) @url (#match? @url "^([A-Za-z][A-Za-z0-9+:]+://|sqlite3?:)"))
; the adapter of a connection: establish_connection(adapter: "postgresql")
(pair
  key: [(hash_key_symbol) (simple_symbol) (string)] @key (#any-of? @key "adapter" ":adapter" "\"adapter\"" "'adapter'")
  value: [(string) (simple_symbol)] @setting)
