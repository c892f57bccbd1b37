from urllib.request import urlopen


def search(asked):
    return urlopen(f"https://encyclopedia.example.org/{asked}").read().decode().splitlines()
