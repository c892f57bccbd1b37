import json

import azure.functions as func

from shared.ledger import record


def main(message: func.ServiceBusMessage):
    record(json.loads(message.get_body().decode("utf-8")))
