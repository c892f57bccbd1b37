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
