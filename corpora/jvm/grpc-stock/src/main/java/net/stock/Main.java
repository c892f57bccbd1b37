package net.stock;

import io.grpc.Server;
import io.grpc.ServerBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;

public class Main {

    public static void main(String[] args) throws Exception {
        SqlSessionFactory sessions = new SqlSessionFactoryBuilder().build(Resources.getResourceAsStream("mybatis-config.xml"));
        Server server = ServerBuilder.forPort(9090).addService(new StockEndpoint(sessions)).build();
        server.start().awaitTermination();
    }
}
