"""Once: copies the links of the PHP site."""
import cerberus
import peewee
import pymysql

old = pymysql.connect(host="old", database="links")
check = cerberus.Validator({"url": {"type": "string"}})
new = peewee.SqliteDatabase("links.db")
