from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.schema import MetaData

Base = declarative_base(metadata=MetaData(naming_convention={"pk": "pk_%(table_name)s"}))
