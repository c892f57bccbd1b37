; What only TypeScript's grammar has:
; https://github.com/tree-sitter/tree-sitter-typescript/blob/master/typescript/src/node-types.json
(abstract_class_declaration) @class
(public_field_definition) @field
(required_parameter type: (type_annotation)) @typed
(optional_parameter type: (type_annotation)) @typed
