package org.beacons.gongs;

import io.grpc.stub.StreamObserver;
import java.util.HashMap;
import java.util.Map;
import org.beacons.api.v1.Gong;
import org.beacons.api.v1.GongsGrpc;

public class GongsOverGrpc extends GongsGrpc.GongsImplBase {
  private final Map<String, Gong> kept = new HashMap<>();

  @Override
  public void getGong(GetGongRequest asked, StreamObserver<Gong> answers) {
    Gong found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no gong " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("get").build());
    answers.onCompleted();
  }

  @Override
  public void startGong(StartGongRequest asked, StreamObserver<Gong> answers) {
    Gong found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no gong " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("start").build());
    answers.onCompleted();
  }

  @Override
  public void stopGong(StopGongRequest asked, StreamObserver<Gong> answers) {
    Gong found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no gong " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("stop").build());
    answers.onCompleted();
  }

  @Override
  public void testGong(TestGongRequest asked, StreamObserver<Gong> answers) {
    Gong found = kept.get(asked.getId());
    if (found == null) {
      answers.onError(new IllegalArgumentException("no gong " + asked.getId()));
      return;
    }
    answers.onNext(found.toBuilder().setState("test").build());
    answers.onCompleted();
  }
}
