package club.forum;

import org.apache.wicket.Page;
import org.apache.wicket.protocol.http.WebApplication;

public class ForumApplication extends WebApplication {

    @Override
    public Class<? extends Page> getHomePage() {
        return TopicsPage.class;
    }
}
