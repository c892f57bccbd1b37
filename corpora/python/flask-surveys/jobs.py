import os

from redis import Redis
from rq import Queue

queue = Queue("mail", connection=Redis(host=os.environ.get("QUEUE_HOST", "localhost")))


def thank(mail):
    print("thank you,", mail)
