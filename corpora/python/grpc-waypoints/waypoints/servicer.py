from waypoints.models import Stored
from waypoints.pb import waypoints_pb2, waypoints_pb2_grpc


class Waypoints(waypoints_pb2_grpc.WaypointsServicer):
    def Add(self, request, context):
        stored = Stored(hiker=request.hiker, lat=request.lat, lon=request.lon)
        stored.save()
        return waypoints_pb2.Added(id=str(stored.id))

    def Near(self, request, context):
        for point in Stored.find().all():
            if abs(point.lat - request.lat) < 0.1 and abs(point.lon - request.lon) < 0.1:
                yield waypoints_pb2.Waypoint(hiker=point.hiker, lat=point.lat, lon=point.lon)
