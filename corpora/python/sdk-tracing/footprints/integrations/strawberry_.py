from strawberry.extensions import SchemaExtension

from footprints.span import Span


class Extension(SchemaExtension):
    def on_operation(self):
        Span("graphql")
        yield
