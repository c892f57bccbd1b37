# -*- coding: utf-8 -*-
from gluon.contrib.appconfig import AppConfig
from gluon.tools import Auth

configuration = AppConfig(reload=False)

db = DAL("sqlite://storage.sqlite", pool_size=1, migrate=True)

auth = Auth(db)
auth.define_tables(username=True, signature=False)
