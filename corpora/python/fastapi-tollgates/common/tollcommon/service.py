from fastapi import FastAPI


class Service:
    def __init__(self, name):
        self.app = FastAPI(title=name)

    def start(self):
        return self.app
