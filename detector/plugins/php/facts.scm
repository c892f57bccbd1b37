; What is read of a PHP file: https://github.com/tree-sitter/tree-sitter-php/blob/master/common/define-grammar.js
[
  (namespace_definition)
  (namespace_use_declaration)
  (class_declaration)
  (interface_declaration)
  (trait_declaration)
  (enum_declaration)
  (anonymous_class)
  (use_declaration)
  (attribute)
  (comment)
  (simple_parameter)
  (property_promotion_parameter)
  (property_declaration)
  (method_declaration)
  (assignment_expression)
  (function_call_expression)
  (member_call_expression)
  (nullsafe_member_call_expression)
  (scoped_call_expression)
  (object_creation_expression)
] @node
; 'dsn' => 'mysql:…'
(array_element_initializer . [(string) (encapsed_string)]) @node
; return 'mysql:host=' . $host
(return_statement . [(string) (encapsed_string) (binary_expression left: [(string) (encapsed_string) (binary_expression)])]) @node
