package org.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;

final class Sessions {
    private static final SqlSessionFactory FACTORY = factory();

    static SqlSession open() {
        return FACTORY.openSession();
    }

    private static SqlSessionFactory factory() {
        try (var config = Resources.getResourceAsStream("mybatis-config.xml")) {
            return new SqlSessionFactoryBuilder().build(config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
