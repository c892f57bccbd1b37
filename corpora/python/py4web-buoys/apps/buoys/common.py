from py4web import DAL, Session

db = DAL("postgres://buoys@localhost/buoys", pool_size=10)
session = Session(secret="change me")
