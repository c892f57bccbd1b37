; What is read of a Kotlin file: https://github.com/tree-sitter-grammars/tree-sitter-kotlin/blob/master/src/node-types.json
(package_header) @package
(import) @import
(class_declaration) @type
(object_declaration) @type
(companion_object) @type
(annotation) @annotation
(property_declaration) @property
(class_parameter) @parameter
(parameter) @parameter
(call_expression) @call
; f<T>(x) and f<T> { }, which the grammar takes for two comparisons
(binary_expression
  left: (binary_expression left: (identifier) "<" right: (identifier)) ">"
  right: [(parenthesized_expression) (lambda_literal)]) @generic
