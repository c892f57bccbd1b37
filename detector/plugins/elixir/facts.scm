; What is read of an Elixir file: https://github.com/elixir-lang/tree-sitter-elixir/blob/main/src/node-types.json
(call target: (identifier)) @local
(call target: (dot left: [(alias) (atom)] right: (identifier))) @remote
(unary_operator operand: (call target: (identifier))) @attribute
(tuple . (alias)) @child
