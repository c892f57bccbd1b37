; What is read of JavaScript and TypeScript alike:
; https://github.com/tree-sitter/tree-sitter-javascript/blob/master/src/node-types.json
(import_statement) @import
(export_statement) @export
(function_declaration) @function
(class_declaration) @class
(class) @class
(variable_declarator) @declare
(assignment_expression) @assign
(decorator) @decorator
(call_expression) @call
(new_expression) @call
(return_statement (_)) @return
(program . (expression_statement . (string)) @directive)
(statement_block . (expression_statement . (string)) @directive)

; Options that tell which driver, dialect or store is meant: read where their value is a literal.
((pair key: (property_identifier) @setting.key) @setting
  (#any-of? @setting.key
    "type" "dialect" "client" "driver" "provider" "adapter" "engine" "store" "connector" "flavor"
    "ssr" "output" "transport" "preset" "target"))

; Options that say that something is checked, served or cached.
((pair key: (property_identifier) @option.key) @option
  (#any-of? @option.key
    "schema" "validate" "validation" "input" "inputs" "typeDefs" "resolvers" "cache" "migrations" "websocket" "adapter"))
((shorthand_property_identifier) @option.key @option
  (#any-of? @option.key "schema" "validate" "typeDefs" "resolvers" "cache" "adapter"))

; A schema of GraphQL in a template, which only tools know by its tag or the comment before it.
((variable_declarator name: (identifier) @schema.key value: (template_string)) @schema (#eq? @schema.key "typeDefs"))

((string_fragment) @url (#match? @url "^([a-z][a-z0-9+]+://|sqlite:|file:)"))
