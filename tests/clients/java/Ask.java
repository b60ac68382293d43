import org.openapitools.client.ApiClient;
import org.openapitools.client.api.AdventureWorksApi;

/** Asks the gateway one question through the client that OpenAPI Generator made of its document. */
public class Ask {
  public static void main(String[] words) throws Exception {
    var client = new ApiClient();
    client.updateBaseUri(System.getenv("GATEWAY"));
    client.setRequestInterceptor(
        request -> request.header("Authorization", "Bearer " + System.getenv("TOKEN")));
    var answer =
        new AdventureWorksApi(client)
            .getAwSalesMetrics(
                "revenue", "country", null, "all", null, null, null, null, null, null, null, null,
                null, null);
    System.out.println(answer.getData().size());
  }
}
