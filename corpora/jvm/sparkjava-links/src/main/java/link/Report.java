package link;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Counts yesterday's calls: Apache Spark has nothing to do with the web framework. */
public class Report {
    public static void main(String[] args) {
        SparkSession session = SparkSession.builder().appName("links").getOrCreate();
        Dataset<Row> calls = session.read().json("log/*.json");
        calls.groupBy("code").count().show();
    }
}
