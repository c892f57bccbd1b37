package birds

import org.apache.http.HttpHost
import org.elasticsearch.client.RestClient
import org.elasticsearch.client.RestHighLevelClient

class SearchService {
    RestHighLevelClient client

    void open() {
        client = new RestHighLevelClient(RestClient.builder(new HttpHost("search", 9200)))
    }
}
