import fdb
from sanic import Sanic, json

fdb.api_version(730)
db = fdb.open("/etc/foundationdb/fdb.cluster")
app = Sanic("votes")


@fdb.transactional
def add(tr, poll, choice):
    tr.add(fdb.tuple.pack((poll, choice)), (1).to_bytes(8, "little"))


@fdb.transactional
def counted(tr, poll):
    return {fdb.tuple.unpack(k)[1]: int.from_bytes(v, "little") for k, v in tr[fdb.tuple.range((poll,))]}


@app.post("/polls/<poll>/<choice>")
async def vote(request, poll, choice):
    add(db, poll, choice)
    return json({"ok": True}, status=201)


@app.get("/polls/<poll>")
async def result(request, poll):
    return json(counted(db, poll))
