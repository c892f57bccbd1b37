; What is read of a Python file: https://github.com/tree-sitter/tree-sitter-python/blob/master/src/node-types.json
(import_statement) @import
(import_from_statement) @from
(class_definition) @class
(assignment) @assign
(decorator) @decorator
(call) @call
(typed_parameter) @parameter
(typed_default_parameter) @parameter
