# -*- coding: utf-8 -*-
db.define_table(
    "rope",
    Field("name", requires=IS_NOT_EMPTY()),
    Field("length", "double", requires=IS_FLOAT_IN_RANGE(0, 500)),
    Field("retired", "boolean", default=False),
)
