package club.forum;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

public class TopicsPage extends WebPage {

    public TopicsPage() {
        add(new Label("count", new Topics().all().size()));
    }
}
