package org.beacons.horns;

import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.Map;
import org.beacons.api.v1.Horn;
import org.beacons.api.v1.HornsGrpc;

public class HornsOverGrpc extends HornsGrpc.HornsImplBase {
  private final Map<String, Horn> kept = new HashMap<>();

  @Override
  public void getHorn(GetHornRequest asked, StreamObserver<Horn> answers) {
    Horn found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no horn " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("get").build());
    answers.onCompleted();
  }

  @Override
  public void startHorn(StartHornRequest asked, StreamObserver<Horn> answers) {
    Horn found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no horn " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("start").build());
    answers.onCompleted();
  }

  @Override
  public void stopHorn(StopHornRequest asked, StreamObserver<Horn> answers) {
    Horn found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no horn " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("stop").build());
    answers.onCompleted();
  }

  @Override
  public void testHorn(TestHornRequest asked, StreamObserver<Horn> answers) {
    Horn found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no horn " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("test").build());
    answers.onCompleted();
  }
}
