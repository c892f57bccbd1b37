def where():
    return "cacert.pem"
