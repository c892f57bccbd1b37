; What is read of a Java file, and of a Groovy one, whose grammar is a fork of Java's:
; https://github.com/tree-sitter/tree-sitter-java/blob/master/src/node-types.json
(package_declaration) @package
(import_declaration) @import
(class_declaration) @type
(interface_declaration) @type
(enum_declaration) @type
(marker_annotation) @annotation
(annotation) @annotation
(field_declaration) @variable
(local_variable_declaration) @variable
(formal_parameter) @parameter
(method_invocation) @call
(object_creation_expression) @new
