package crofts.fences;

import crofts.fences.v1.FenceServiceGrpc;
import crofts.fences.v1.Gap;
import crofts.fences.v1.Receipt;
import io.grpc.ServerBuilder;
import io.grpc.stub.StreamObserver;
import java.util.UUID;

public class Fences extends FenceServiceGrpc.FenceServiceImplBase {

    @Override
    public void report(Gap gap, StreamObserver<Receipt> answer) {
        answer.onNext(Receipt.newBuilder().setNumber(UUID.randomUUID().toString()).build());
        answer.onCompleted();
    }

    public static void main(String[] args) throws Exception {
        ServerBuilder.forPort(9090).addService(new Fences()).build().start().awaitTermination();
    }
}
