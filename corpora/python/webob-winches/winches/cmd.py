import sys

from oslo_config import cfg
from oslo_service import service, wsgi

from winches import config


class Api(service.ServiceBase):
    def __init__(self):
        self.app = wsgi.Loader(config.CONF).load_app("winches")
        self.server = wsgi.Server(config.CONF, "winches", self.app, port=8780)

    def start(self):
        self.server.start()

    def wait(self):
        self.server.wait()

    def stop(self):
        self.server.stop()

    def reset(self):
        self.server.reset()


def main():
    config.CONF(sys.argv[1:], project="winches")
    service.launch(cfg.CONF, Api()).wait()
