package net.stock;

import io.grpc.stub.StreamObserver;
import net.stock.v1.CountReply;
import net.stock.v1.CountRequest;
import net.stock.v1.StockServiceGrpc;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

class StockEndpoint extends StockServiceGrpc.StockServiceImplBase {

    private final SqlSessionFactory sessions;

    StockEndpoint(SqlSessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public void count(CountRequest request, StreamObserver<CountReply> answer) {
        try (SqlSession session = sessions.openSession()) {
            int count = session.getMapper(StockMapper.class).count(request.getArticle());
            answer.onNext(CountReply.newBuilder().setCount(count).build());
            answer.onCompleted();
        }
    }
}
