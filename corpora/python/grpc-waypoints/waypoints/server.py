from concurrent import futures

import grpc

from waypoints.models import connect
from waypoints.pb import waypoints_pb2_grpc
from waypoints.servicer import Waypoints


def main() -> None:
    connect()
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=10))
    waypoints_pb2_grpc.add_WaypointsServicer_to_server(Waypoints(), server)
    server.add_insecure_port("[::]:50051")
    server.start()
    server.wait_for_termination()


if __name__ == "__main__":
    main()
