from cornice import Service

tides = Service(name="tides", path="/tides/{harbour}")


@tides.get()
def read(request):
    return {"harbour": request.matchdict["harbour"]}


@tides.post()
def write(request):
    return request.json_body
