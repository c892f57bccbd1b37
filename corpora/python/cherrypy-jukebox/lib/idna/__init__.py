def encode(name):
    return name
