; What is read of a C# file: https://github.com/tree-sitter/tree-sitter-c-sharp/blob/master/src/node-types.json
(using_directive) @using
(class_declaration) @type
(record_declaration) @type
(struct_declaration) @type
(interface_declaration) @type
(attribute) @attribute
(variable_declaration) @variable
(property_declaration) @member
(parameter) @member
(invocation_expression) @call
(object_creation_expression) @new
