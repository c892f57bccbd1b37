import tornado.ioloop
import tornado.web

from permits.decide import DecideHandler
from permits.new import NewHandler


def main():
    app = tornado.web.Application([(r"/permits", NewHandler), (r"/permits/(\d+)", DecideHandler)])
    app.listen(8080)
    tornado.ioloop.IOLoop.current().start()


if __name__ == "__main__":
    main()
