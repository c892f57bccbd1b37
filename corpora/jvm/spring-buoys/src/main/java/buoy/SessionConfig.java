package buoy;

import com.hazelcast.config.Config;
import com.hazelcast.config.MapConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.hazelcast.config.annotation.web.http.EnableHazelcastHttpSession;

@Configuration
@EnableHazelcastHttpSession
public class SessionConfig {
    @Bean
    public HazelcastInstance grid() {
        Config config = new Config();
        config.addMapConfig(new MapConfig("signed-in").setTimeToLiveSeconds(1800));
        return Hazelcast.newHazelcastInstance(config);
    }
}
