"""Sends an entry to the printer's gRPC service."""
import grpc
from cachetools import LRUCache

from journal.pb import printer_pb2, printer_pb2_grpc


def print_entry(text: str) -> None:
    with grpc.insecure_channel("printer:50051") as channel:
        printer_pb2_grpc.PrinterStub(channel).Print(printer_pb2.Page(text=text))


__all__ = ["LRUCache", "print_entry"]
