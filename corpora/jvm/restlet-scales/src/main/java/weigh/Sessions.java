package weigh;

import java.io.InputStream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;

class Sessions {
    static final SqlSessionFactory FACTORY = build();

    private static SqlSessionFactory build() {
        InputStream settings = Sessions.class.getResourceAsStream("/mybatis.xml");
        return new SqlSessionFactoryBuilder().build(settings);
    }
}
