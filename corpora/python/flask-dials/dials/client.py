import requests


def send(url, name, value):
    requests.post(f"{url}/dials/{name}", json={"value": value}, timeout=5).raise_for_status()
