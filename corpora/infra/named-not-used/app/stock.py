import grpc

from app.generated import stock_pb2, stock_pb2_grpc


def left(item: str) -> int:
    with grpc.insecure_channel("stock:9000") as channel:
        return stock_pb2_grpc.StockStub(channel).Left(stock_pb2.Item(name=item)).count
