; What is read of a Scala file: https://github.com/tree-sitter/tree-sitter-scala/blob/master/src/node-types.json
(package_clause) @package
(import_declaration) @import
(class_definition) @type
(object_definition) @type
(trait_definition) @type
(annotation) @annotation
(val_definition) @variable
(class_parameter) @parameter
(parameter) @parameter
(call_expression) @call
(generic_function) @applied
(instance_expression) @new
(interpolated_string_expression) @interpolated
