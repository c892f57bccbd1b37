from . import lendings, members
