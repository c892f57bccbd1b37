; What is read of a Rust file: https://github.com/tree-sitter/tree-sitter-rust/blob/master/src/node-types.json
(use_declaration) @use
(extern_crate_declaration) @crate
(attribute_item) @attribute
(impl_item) @impl
(function_item) @function
(closure_parameters) @closure
(let_declaration) @let
(call_expression) @call
(macro_invocation) @macro
(macro_rule right: (token_tree) @tokens)
(scoped_type_identifier) @type
