from mongoengine import Q


def late(stations, day):
    return stations.filter(Q(read__lt=day) | Q(read=None))
