from robyn import Robyn, SubRouter

from tickets.models import Ticket

app = Robyn(__file__)
admin = SubRouter(__file__, prefix="/admin")


@app.get("/tickets/:number")
async def show(request):
    return Ticket.get(request.path_params["number"]).to_simple_dict()


@app.post("/tickets")
async def create(request):
    ticket = Ticket(**request.json())
    ticket.save()
    return {"number": ticket.number}


app.include_router(admin)

if __name__ == "__main__":
    app.start(port=8080)
