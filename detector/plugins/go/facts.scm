; What is read of a Go file: https://github.com/tree-sitter/tree-sitter-go/blob/master/src/node-types.json
(import_spec) @import
(function_declaration) @function
(method_declaration) @function
(func_literal) @literal
(field_declaration) @field
(var_spec) @variable
(short_var_declaration) @assign
(assignment_statement) @assign
(call_expression) @call
(type_conversion_expression type: (generic_type)) @call
(composite_literal) @made
