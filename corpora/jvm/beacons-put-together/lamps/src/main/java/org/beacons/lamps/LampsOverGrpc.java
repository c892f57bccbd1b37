package org.beacons.lamps;

import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.Map;
import org.beacons.api.v1.Lamp;
import org.beacons.api.v1.LampsGrpc;

public class LampsOverGrpc extends LampsGrpc.LampsImplBase {
  private final Map<String, Lamp> kept = new HashMap<>();

  @Override
  public void getLamp(GetLampRequest asked, StreamObserver<Lamp> answers) {
    Lamp found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no lamp " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("get").build());
    answers.onCompleted();
  }

  @Override
  public void startLamp(StartLampRequest asked, StreamObserver<Lamp> answers) {
    Lamp found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no lamp " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("start").build());
    answers.onCompleted();
  }

  @Override
  public void stopLamp(StopLampRequest asked, StreamObserver<Lamp> answers) {
    Lamp found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no lamp " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("stop").build());
    answers.onCompleted();
  }

  @Override
  public void testLamp(TestLampRequest asked, StreamObserver<Lamp> answers) {
    Lamp found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no lamp " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("test").build());
    answers.onCompleted();
  }
}
