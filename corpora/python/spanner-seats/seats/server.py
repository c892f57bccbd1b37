from concurrent.futures import ThreadPoolExecutor

import grpc
from google.cloud import spanner

from seats.pb import seats_pb2, seats_pb2_grpc

database = spanner.Client().instance("theatres").database("seats")


class Seats(seats_pb2_grpc.SeatsServicer):
    def Take(self, request, context):
        def work(transaction):
            transaction.insert("taken", columns=["show", "number"], values=[(request.show, request.number)])

        database.run_in_transaction(work)
        return seats_pb2.Taken(ok=True)


def serve() -> None:
    server = grpc.server(ThreadPoolExecutor())
    seats_pb2_grpc.add_SeatsServicer_to_server(Seats(), server)
    server.add_insecure_port("[::]:50051")
    server.start()
    server.wait_for_termination()


if __name__ == "__main__":
    serve()
