from mapper_kit.fields import Field
from mapper_kit.tables import table_of

__all__ = ["Field", "table_of"]
