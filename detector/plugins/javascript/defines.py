"""Queries for what a file of JavaScript or TypeScript defines that others name; see ``Language.defines``.

These are the definitions at the top of a file, those that it keeps to itself (``@inner``) and those that it exports, with
the names that it gives to these. Whoever imports a default export, or what a module of CommonJS is as a whole, chooses a
name for it (``@any``); so it is with all that a file hands on of another package.
Sources: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Statements/export,
https://nodejs.org/api/modules.html#moduleexports, https://www.typescriptlang.org/docs/handbook/modules/reference.html.
"""

from __future__ import annotations

from collections.abc import Iterator

_DECLARED = (
    "(function_declaration name: (_) @name)",
    "(generator_function_declaration name: (_) @name)",
    "(class_declaration name: (_) @name (class_heritage)? @base)",
)
_TYPED = (
    "(abstract_class_declaration name: (_) @name (class_heritage)? @base)",
    "(interface_declaration name: (_) @name (extends_type_clause)? @base)",
    "(type_alias_declaration name: (_) @name)",
    "(enum_declaration name: (_) @name)",
)
_VARIABLE = """(variable_declarator name: [
  (identifier) @name
  (object_pattern (shorthand_property_identifier_pattern) @name)
  (object_pattern (pair_pattern value: (identifier) @name))
] value: (_)? @value)"""
_IMPORT = "(variable_declarator value: (_) @value) @aside"
_IMPORTED = r'"^(await import|require)[(]"'
_EXPORTS = """
(export_specifier name: (_) @name !alias) @of
(export_specifier alias: (_) @name) @of
(export_statement "default") @any
((export_statement "*" source: (_) @from) @any (#not-match? @from "^.[.]"))
((assignment_expression left: (member_expression object: (_) @to property: (property_identifier) @name)) @of
  (#match? @to "^(module[.])?exports$") (#not-eq? @name "exports"))
((assignment_expression left: (_) @to right: (object [
  (pair key: (property_identifier) @name)
  (shorthand_property_identifier) @name
] @of)) (#eq? @to "module.exports"))
((assignment_expression left: (_) @to right: (object (spread_element) @any)) (#eq? @to "module.exports"))
((assignment_expression left: (_) @to right: [
  (identifier) (member_expression) (call_expression) (new_expression) (function_expression) (arrow_function) (class)
  (assignment_expression)
]) @any (#eq? @to "module.exports"))
[(import_statement) (comment) (export_statement source: (_))] @aside
"""


def _at_top(*declared: str) -> Iterator[str]:
    """Yield the patterns of what is declared at the top of a file."""
    for inside, use in (("(program {})", "@inner"), ("(program (export_statement declaration: {}))", "@of")):
        yield from (inside.format(f"{one} {use}") for one in declared)
        for kind in ("lexical_declaration", "variable_declaration"):
            variable, imported = (inside.format(f"({kind} {one})") for one in (f"{_VARIABLE} {use}", _IMPORT))
            yield f"({variable} (#not-match? @value {_IMPORTED}))"
            yield f"({imported} (#match? @value {_IMPORTED}))"


JAVASCRIPT = "\n".join((*_at_top(*_DECLARED), _EXPORTS))
TYPESCRIPT = "\n".join((*_at_top(*_DECLARED, *_TYPED), _EXPORTS, '(export_statement "=") @any'))
